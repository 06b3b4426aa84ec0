using System.Text.Json;
using EventCalendar.Core.Ical;

namespace EventCalendar.Web.Commands;

/// <summary>Expands recurrence rules, one a line.</summary>
internal static class ExpandCommand
{
    public static Verb Verb { get; } = new(
        "expand", "--jsonl",
        "Lists the local starts of recurrence rules (RFC 5545 §3.3.10).",
        """
          --jsonl    read JSON lines {"id","dtstart","timeZone"?,"rrule","until"?,"limit"?} from standard input and
                     answer each with a line {"id","starts":[…]} or {"id","error"}
        """,
        RunAsync);

    private static Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancel)
    {
        var arguments = Arguments.Parse(args, ["--jsonl"], [], out var problem);
        if (problem is not null || arguments.Operands.Count > 0 || !arguments.Has("--jsonl"))
        {
            return Task.FromResult(terminal.Misuse(problem ?? "expand takes --jsonl and reads standard input."));
        }

        return Task.FromResult(JsonLines.Run(terminal, Answer, cancel));
    }

    private static string? Answer(JsonElement line, Utf8JsonWriter writer)
    {
        string? problem = null;
        var request = new RuleExpansionRequest(
            JsonLines.TakeText(line, "dtstart", ref problem), JsonLines.TakeText(line, "timeZone", ref problem),
            JsonLines.TakeText(line, "rrule", ref problem), JsonLines.TakeText(line, "until", ref problem),
            TakeLimit(line, ref problem));
        return problem ?? Answer(RuleExpansion.Expand(request), writer);
    }

    private static string? Answer(RuleExpansionResult result, Utf8JsonWriter writer)
    {
        if (result is not RuleExpansionResult.Expanded expanded)
        {
            return (result as RuleExpansionResult.Refused)?.Message;
        }

        writer.WriteStartArray("starts");
        foreach (var start in expanded.Starts)
        {
            writer.WriteStringValue(start);
        }

        writer.WriteEndArray();
        return null;
    }

    private static int? TakeLimit(JsonElement line, ref string? problem)
    {
        if (!line.TryGetProperty("limit", out var member) || member.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (member.ValueKind == JsonValueKind.Number && member.TryGetInt32(out var limit))
        {
            return limit;
        }

        problem ??= "'limit' must be a whole number.";
        return null;
    }
}
