namespace EventCalendar.Web.Commands;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>It did what was asked.</summary>
    public const int Done = 0;

    /// <summary>It tried and failed; one line on standard error says why.</summary>
    public const int Failed = 1;

    /// <summary>It was asked wrongly; one line on standard error says what would be right.</summary>
    public const int Misused = 2;
}
