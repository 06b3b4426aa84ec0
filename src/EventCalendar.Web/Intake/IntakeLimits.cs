namespace EventCalendar.Web.Intake;

/// <summary>How much is taken in.</summary>
/// <param name="MaxBytes">Largest file, in bytes.</param>
/// <param name="MaxTextLength">Longest text, in UTF-16 code units.</param>
internal sealed record IntakeLimits(int MaxBytes, int MaxTextLength)
{
    /// <summary>Gets the bounds of the pages.</summary>
    public static IntakeLimits Pages { get; } = new(5 * 1024 * 1024, Core.Drafts.Source.MaxLength);

    /// <summary>Gets the bounds of the command line: none but memory.</summary>
    public static IntakeLimits None { get; } = new(int.MaxValue, int.MaxValue);
}
