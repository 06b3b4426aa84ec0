using System.Collections.Immutable;

namespace EventCalendar.Core.Ical;

/// <summary>What became of a rule to be expanded.</summary>
public abstract record RuleExpansionResult
{
    private RuleExpansionResult()
    {
    }

    /// <summary>The rule was expanded.</summary>
    /// <param name="Starts">
    /// Local starts, ascending, in the form of the request's start: days as <c>2026-08-20</c>, times as
    /// <c>2026-08-20T18:00</c>, with seconds where they are not zero. Empty if the rule gives nothing.
    /// </param>
    public sealed record Expanded(ImmutableArray<string> Starts) : RuleExpansionResult;

    /// <summary>The request makes no sense.</summary>
    /// <param name="Message">One English sentence.</param>
    public sealed record Refused(string Message) : RuleExpansionResult;
}
