using System.Net;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EventCalendar.Web.Shared;

/// <summary>Adds the language that the address asks for to links and forms that stay on the site.</summary>
/// <remarks>Runs last, when other helpers have written their addresses. Feeds have no language of their own.</remarks>
[HtmlTargetElement("a", Attributes = "href")]
[HtmlTargetElement("form")]
public sealed class KeepLanguageTagHelper : TagHelper
{
    private const string Feeds = "/feeds/";

    /// <inheritdoc/>
    public override int Order => int.MaxValue;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = output.TagName == "form" ? "action" : "href";
        var request = ViewContext.HttpContext.Request;
        var value = output.Attributes[name]?.Value;
        // What a page writes in place comes escaped already; it would be escaped once more on its way out.
        var address = value is IHtmlContent ? WebUtility.HtmlDecode(value.ToString()) : value?.ToString();
        if (PageLanguage.Asked(request) is not { } language)
        {
            return;
        }

        if (output.TagName == "form" && IsGet(output))
        {
            // A GET form replaces the query of its address.
            output.PostContent.AppendHtml("<input type=\"hidden\" name=\"lang\" value=\"").Append(language)
                .AppendHtml("\">");
        }
        else if (address is not null && !IsFeed(address))
        {
            output.Attributes.SetAttribute(name, PageLanguage.Keep(request, address));
        }
    }

    private static bool IsFeed(string address) => address.StartsWith(Feeds, StringComparison.Ordinal)
        && !PrivateAddress.IsPage(new PathString(address.Split('?', '#')[0]));

    private static bool IsGet(TagHelperOutput output) =>
        output.Attributes["method"]?.Value?.ToString() is not { } method
        || method.Equals("get", StringComparison.OrdinalIgnoreCase);
}
