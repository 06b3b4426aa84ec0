using System.Diagnostics;

namespace EventCalendar.Extraction.Text;

/// <summary>
/// Counts what this thread looks at while it reads: tokens, sentences, lines, words of time and dates. Tests
/// compare the counts of short texts and long ones, which no clock can disturb.
/// </summary>
/// <remarks>A release build has no calls: the count stays 0.</remarks>
internal static class Effort
{
    [ThreadStatic]
    private static long looks;

    /// <summary>Gets how much was looked at so far; 0 in a release build.</summary>
    public static long Looks => looks;

    /// <summary>Counts one look.</summary>
    [Conditional("DEBUG")]
    public static void Look() => looks++;

    /// <summary>Counts a look at each of several things side by side.</summary>
    [Conditional("DEBUG")]
    public static void Look(int count) => looks += count;
}
