using System.Text.Json;
using EventCalendar.Extraction;

namespace EventCalendar.Web.Commands;

/// <summary>Reads one announcement a line: <c>extract --jsonl</c>.</summary>
internal static class ExtractLines
{
    public static int Run(
        Terminal terminal, ReadingOptions options, bool wantsExpressions, CancellationToken cancel) =>
        JsonLines.Run(
            terminal,
            (line, writer) =>
            {
                string? problem = null;
                var text = JsonLines.TakeText(line, "text", ref problem);
                var own = TakeOptions(line, options, ref problem);
                problem ??= text is null ? "'text' is missing." : null;
                if (problem is null)
                {
                    Write(writer, text!, own.ToContext(terminal.Clock), wantsExpressions);
                }

                return problem;
            },
            cancel);

    private static ReadingOptions TakeOptions(JsonElement line, ReadingOptions options, ref string? problem)
    {
        var own = options.With(
            JsonLines.TakeText(line, "published", ref problem), JsonLines.TakeText(line, "timeZone", ref problem),
            JsonLines.TakeText(line, "region", ref problem), JsonLines.TakeText(line, "place", ref problem),
            out var culprit, out var optionProblem);
        problem ??= optionProblem is null ? null : $"'{culprit}' {optionProblem}";
        return own;
    }

    private static void Write(Utf8JsonWriter writer, string text, ReadingContext context, bool wantsExpressions)
    {
        if (wantsExpressions)
        {
            ExtractionJson.WriteExpressions(writer, text, AnnouncementReader.ReadExpressions(text, context));
        }
        else
        {
            ExtractionJson.WriteEvents(writer, AnnouncementReader.Read(text, context));
        }
    }
}
