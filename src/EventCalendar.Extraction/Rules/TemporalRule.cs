using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules;

/// <summary>A rule that reads a date, time or recurrence from tokens.</summary>
internal abstract class TemporalRule : Rule
{
    /// <summary>Matches words that begin at a token, looking ahead over a bounded number of them.</summary>
    public abstract Fragment? Match(TokenReader tokens, int at);
}
