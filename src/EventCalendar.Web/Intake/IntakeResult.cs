using NodaTime;

namespace EventCalendar.Web.Intake;

/// <summary>What became of a file that somebody handed in.</summary>
internal abstract record IntakeResult
{
    private IntakeResult()
    {
    }

    /// <summary>It holds text.</summary>
    /// <param name="Text">The text that is read, shown and stored; spans count its UTF-16 code units.</param>
    /// <param name="PublishedOn">The day the file itself says it appeared; <c>null</c> if it does not say.</param>
    public sealed record Taken(string Text, LocalDate? PublishedOn) : IntakeResult;

    /// <summary>It holds none that can be read.</summary>
    /// <param name="Reason">Why; pages choose their sentence by it.</param>
    /// <param name="Message">Why, as an English clause that follows the name of the file.</param>
    public sealed record Refused(IntakeRefusal Reason, string Message) : IntakeResult;
}

/// <summary>Why a file is refused.</summary>
internal enum IntakeRefusal
{
    /// <summary>Neither text nor a kind of file that holds text.</summary>
    Binary,

    /// <summary>Of a known kind, but broken or locked.</summary>
    Damaged,

    /// <summary>Of a known kind, but without any text, such as a scan.</summary>
    NoText,

    /// <summary>More bytes or more text than allowed.</summary>
    TooLarge,
}
