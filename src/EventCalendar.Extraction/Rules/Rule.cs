namespace EventCalendar.Extraction.Rules;

/// <summary>One way of reading, with what it reads and what it must leave alone.</summary>
internal abstract class Rule
{
    /// <summary>Gets the id, such as <c>date.written</c>; never changes once published.</summary>
    public abstract string Id { get; }

    /// <summary>Gets one English sentence on what it reads.</summary>
    public abstract string Summary { get; }

    /// <summary>Gets a text in which it applies.</summary>
    public abstract string Positive { get; }

    /// <summary>Gets a similar text in which it must not apply.</summary>
    public abstract string Negative { get; }
}
