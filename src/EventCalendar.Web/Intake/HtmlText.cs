using System.Buffers;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using EventCalendar.Core.Events;
using NodaTime;

namespace EventCalendar.Web.Intake;

/// <summary>The text of a web page, its blocks as lines.</summary>
internal static class HtmlText
{
    // Deeper nesting is no page that anybody wrote, and the walk is recursive.
    private const int MaxDepth = 400;

    // A main element with less than this is a shell that scripts would fill.
    private const int MinMainLength = 80;

    private static readonly SearchValues<char> TagEnds = SearchValues.Create(" \t\r\n/>");

    // What pages, and pieces copied out of pages, begin with; "<name@example.org>" is none of it.
    private static readonly HashSet<string> FirstTags = new(StringComparer.OrdinalIgnoreCase)
    {
        "!doctype", "!--", "html", "head", "meta", "title", "link", "style", "script", "body", "main", "article",
        "section", "header", "div", "p", "span", "h1", "h2", "h3", "ul", "ol", "dl", "table", "font", "center", "br",
    };

    /// <summary>Says whether a text begins like a page, or like a piece of one.</summary>
    public static bool IsHtml(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 1_000)).TrimStart();
        if (start.IsEmpty || start[0] != '<')
        {
            return false;
        }

        var name = start[1..];
        var end = name.IndexOfAny(TagEnds);
        return (end > 0 && FirstTags.Contains(name[..end].ToString()))
            || (name.StartsWith("?xml", StringComparison.Ordinal)
                && name.Contains("<html", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Reads a page: its main part if it marks one, without scripts, styles, menus and forms.</summary>
    public static IntakeResult Read(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var text = Print(FindMain(document));
        if (text.Length < MinMainLength && document.Body is { } body)
        {
            text = Print(body);
        }

        return text.Length > 0
            ? new IntakeResult.Taken(text, FindPublishedOn(document))
            : new IntakeResult.Refused(IntakeRefusal.NoText, "is a page without text");
    }

    private static INode FindMain(IDocument document)
    {
        var articles = document.QuerySelectorAll("article");
        return document.QuerySelector("main, [role=main]")
            ?? (articles.Length == 1 ? articles[0] : document.Body ?? (INode)document);
    }

    private static string Print(INode node)
    {
        var lines = new LineWriter();
        Write(node, lines, isPreformatted: false, depth: 0);
        return lines.ToString();
    }

    private static void Write(INode node, LineWriter lines, bool isPreformatted, int depth)
    {
        if (node is IText text)
        {
            lines.Write(text.Data, isPreformatted);
            return;
        }

        if (depth > MaxDepth || (node is IElement element && IsSilent(element)))
        {
            return;
        }

        var name = (node as IElement)?.LocalName ?? "";
        var layout = LayoutOf(name);
        lines.Begin(layout);
        foreach (var child in node.ChildNodes)
        {
            Write(child, lines, isPreformatted || name == "pre", depth + 1);
        }

        lines.End(layout);
    }

    private static bool IsSilent(IElement element) => element.HasAttribute("hidden") || element.LocalName is
        "script" or "style" or "noscript" or "template" or "head" or "svg" or "math" or "nav" or "iframe"
        or "object" or "canvas" or "audio" or "video" or "select" or "button" or "textarea" or "datalist" or "dialog";

    private static BlockLayout LayoutOf(string name) => name switch
    {
        "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "ul" or "ol" or "dl" or "table" or "blockquote"
            or "pre" or "section" or "article" or "figure" or "fieldset" => BlockLayout.Paragraph,
        "div" or "li" or "tr" or "dt" or "dd" or "br" or "hr" or "address" or "header" or "footer" or "main"
            or "aside" or "form" or "caption" or "figcaption" or "details" or "summary" or "body" => BlockLayout.Line,
        "td" or "th" => BlockLayout.Cell,
        _ => BlockLayout.Inline,
    };

    private static LocalDate? FindPublishedOn(IDocument document)
    {
        var stated = document.QuerySelector("meta[property='article:published_time'], meta[name=date]")
            ?.GetAttribute("content") ?? document.QuerySelector("time[pubdate]")?.GetAttribute("datetime");
        return stated is { Length: >= 10 } && LocalText.TryParseDate(stated[..10], out var date) ? date : null;
    }
}
