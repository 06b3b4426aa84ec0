using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules;

/// <summary>A rule that reads a date, time or recurrence from tokens.</summary>
internal abstract class TemporalRule : Rule
{
    /// <summary>Gets which tokens the words can begin with, so that others need not be tried.</summary>
    public virtual FirstToken First => FirstToken.Any;

    /// <summary>Matches words that begin at a token, looking ahead over a bounded number of them.</summary>
    public abstract Fragment? Match(TokenReader tokens, int at);
}
