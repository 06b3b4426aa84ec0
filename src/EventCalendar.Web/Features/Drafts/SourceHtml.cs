using System.Collections.Immutable;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace EventCalendar.Web.Features.Drafts;

/// <summary>Shows a source text with its marks; long stretches without any are folded away.</summary>
/// <remarks>
/// Written here and not in a view, because every space counts: line ends of the text are kept, and a view would add
/// its own. Each mark carries the letter of its field; its link leads to the field.
/// </remarks>
/// <param name="stretches">The text in order.</param>
/// <param name="labelOf">The letter of a field, such as <c>b</c> or <c>2b</c>.</param>
/// <param name="foldLabel">What stands for a folded part; given its number of words.</param>
internal sealed class SourceHtml(
    ImmutableArray<SourceStretch> stretches, Func<FoundField, string> labelOf, Func<int, string> foldLabel)
    : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var html = new HtmlContentBuilder();
        for (var index = 0; index < stretches.Length; index++)
        {
            if (stretches[index].Marks.IsEmpty)
            {
                AddPlain(html, stretches[index].Text, index == 0, index == stretches.Length - 1);
            }
            else
            {
                AddMark(html, stretches[index]);
            }
        }

        html.WriteTo(writer, encoder);
    }

    private static int CountWords(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private void AddPlain(HtmlContentBuilder html, string text, bool isFirst, bool isLast)
    {
        var (before, folded, after) = SourceMarkup.Fold(text, isFirst, isLast);
        html.Append(before);
        if (folded.Length > 0)
        {
            html.AppendHtml("<details><summary>").Append(foldLabel(CountWords(folded)))
                .AppendHtml("</summary><p>").Append(folded.Trim()).AppendHtml("</p></details>");
        }

        html.Append(after);
    }

    private void AddMark(HtmlContentBuilder html, SourceStretch stretch)
    {
        var first = stretch.Marks[0];
        html.AppendHtml("<mark class=\"").Append(string.Join(' ', stretch.Marks.Select(m => "m-" + m.Field.Field)))
            .AppendHtml("\" data-fields=\"").Append(string.Join(' ', stretch.Marks.Select(m => m.Field.FieldId)))
            .AppendHtml("\">");
        foreach (var mark in stretch.Marks.Where(mark => mark.IsFirst))
        {
            html.AppendHtml("<span id=\"").Append(mark.Id).AppendHtml("\"></span>");
        }

        AddLink(html, first, stretch.Text);
        foreach (var mark in stretch.Marks.Skip(1).Where(mark => mark.IsLast))
        {
            AddLink(html, mark, "");
        }

        html.AppendHtml("</mark>");
    }

    private void AddLink(HtmlContentBuilder html, SourceMark mark, string words)
    {
        html.AppendHtml("<a href=\"#").Append(mark.Field.FieldId).AppendHtml("\">").Append(words);
        if (mark.IsLast)
        {
            html.AppendHtml("<sup>").Append(labelOf(mark.Field)).AppendHtml("</sup>");
        }

        html.AppendHtml("</a>");
    }
}
