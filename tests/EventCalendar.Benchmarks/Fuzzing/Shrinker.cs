namespace EventCalendar.Benchmarks.Fuzzing;

/// <summary>Shortens an input as long as it still shows the same problem.</summary>
internal static class Shrinker
{
    private const int MostTries = 3_000;

    /// <summary>Shrinks by cutting out ever smaller pieces.</summary>
    public static string Shrink(string text, Func<string, bool> fails)
    {
        var tries = 0;
        for (var length = text.Length / 2; length > 0 && tries < MostTries; length /= 2)
        {
            for (var at = 0; at + length <= text.Length && tries < MostTries; tries++)
            {
                var shorter = text.Remove(at, length);
                if (fails(shorter))
                {
                    text = shorter;
                }
                else
                {
                    at += length;
                }
            }
        }

        return text;
    }
}
