using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace EventCalendar.Web.Mail;

/// <summary>What a letter says, written once and printed as plain text and as HTML.</summary>
internal sealed class LetterBody
{
    private const int TextWidth = 72;

    // Clients strip style sheets, so the few styles stand at their elements; no image, nothing from elsewhere.
    private const string PageStyle =
        "margin:0;padding:24px 16px;font:17px/1.5 system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder text = new();
    private readonly StringBuilder html = new();

    public LetterBody Heading(string words)
    {
        text.Append(words).Append('\n');
        html.Append("<h1 style=\"margin:0 0 8px;font-size:1.35em;line-height:1.25\">").Append(Encoder.Encode(words))
            .Append("</h1>\n");
        return this;
    }

    /// <summary>Adds lines that stand close together.</summary>
    public LetterBody Lines(IEnumerable<string> lines)
    {
        var all = lines.ToList();
        foreach (var line in all)
        {
            text.Append(line).Append('\n');
        }

        text.Append('\n');
        html.Append("<p style=\"margin:0 0 16px\">").AppendJoin("<br>\n", all.Select(Encoder.Encode)).Append("</p>\n");
        return this;
    }

    /// <summary>Adds running text; its own line ends are kept.</summary>
    public LetterBody Prose(string words)
    {
        foreach (var line in words.ReplaceLineEndings("\n").Split('\n'))
        {
            AppendWrapped(line);
        }

        text.Append('\n');
        html.Append("<p style=\"margin:0 0 16px;white-space:pre-line\">").Append(Encoder.Encode(words)).Append("</p>\n");
        return this;
    }

    /// <summary>Adds an address, in plain text alone on its line and never broken.</summary>
    public LetterBody Link(string label, string url)
    {
        text.Append(label).Append('\n').Append(url).Append("\n\n");
        html.Append("<p style=\"margin:0 0 16px\">").Append(Encoder.Encode(label)).Append("<br>\n<a href=\"")
            .Append(Encoder.Encode(url)).Append("\">").Append(Encoder.Encode(url)).Append("</a></p>\n");
        return this;
    }

    /// <summary>Divides what is said from why it is sent.</summary>
    public LetterBody Rule()
    {
        text.Append("-- \n");
        html.Append("<hr style=\"margin:24px 0;border:0;border-top:1px solid #999\">\n");
        return this;
    }

    public string ToText() => text.ToString().TrimEnd('\n') + "\n";

    public string ToHtml(string language, string title) =>
        $"""
        <!DOCTYPE html>
        <html lang="{Encoder.Encode(language)}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta name="color-scheme" content="light dark">
        <title>{Encoder.Encode(title)}</title>
        </head>
        <body style="{PageStyle}">
        <div style="max-width:600px;margin:0 auto;overflow-wrap:anywhere">
        {html}</div>
        </body>
        </html>

        """;

    // RFC 5322 §2.1.1 asks for lines under 78 characters; a word that is longer, such as a link, stays whole.
    private void AppendWrapped(string line)
    {
        var column = 0;
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > 0 && column + 1 + word.Length > TextWidth)
            {
                text.Append('\n');
                column = 0;
            }

            text.Append(column == 0 ? "" : " ").Append(word);
            column += word.Length + (column == 0 ? 0 : 1);
        }

        text.Append('\n');
    }
}
