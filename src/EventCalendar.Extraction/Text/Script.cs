namespace EventCalendar.Extraction.Text;

/// <summary>What scripts other than the Latin one ask of the reading of words.</summary>
internal static class Script
{
    /// <summary>Says whether a letter is an Arabic one.</summary>
    public static bool IsArabic(char c) => c is >= '\u0600' and <= '\u06FF';

    /// <summary>Says whether a letter is a Cyrillic one.</summary>
    public static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u052F';

    /// <summary>"п'ятниця": between Cyrillic letters an apostrophe is part of the word.</summary>
    public static bool IsInnerApostrophe(ReadOnlySpan<char> text, int at) =>
        text[at] is '\'' or '\u2019' or '\u02BC' && at > 0 && at + 1 < text.Length
        && IsCyrillic(text[at - 1]) && IsCyrillic(text[at + 1]);

    /// <summary>
    /// Writes an Arabic word without vowel signs, lengthening and hamza on alif, which authors set or leave
    /// out.
    /// </summary>
    /// <returns>Its new end.</returns>
    public static int Plain(char[] letters, int first, int end)
    {
        var to = first;
        for (var at = first; at < end; at++)
        {
            var c = letters[at];
            if (c is (>= '\u064B' and <= '\u0655') or '\u0670' or '\u0640')
            {
                continue;
            }

            letters[to++] = c switch
            {
                '\u0622' or '\u0623' or '\u0625' or '\u0671' => '\u0627',
                '\u0649' => '\u064A',
                _ => c,
            };
        }

        return to;
    }

    /// <summary>Folds the Arabic words of a line of the lexicon as those of a text are.</summary>
    public static ReadOnlySpan<char> Plain(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (IsArabic(c))
            {
                var letters = line.ToArray();
                return letters.AsSpan(0, Plain(letters, 0, letters.Length));
            }
        }

        return line;
    }
}
