using System.Text;

namespace EventCalendar.Extraction.Tests.Properties;

/// <summary>Pieces of text that rules look for, in several scripts, and pieces that break readers.</summary>
/// <remarks>Random letters alone hardly ever reach a rule.</remarks>
internal static class Fragments
{
    /// <summary>Gets phrases that make up announcements.</summary>
    public static IReadOnlyList<string> Phrases { get; } =
    [
        "am ", "um ", "ab ", "von ", "vom ", "bis ", "bis zum ", "und ", "sowie ", "jeweils ", "jeden ", "jede Woche ", "alle zwei Wochen ", "zweiten ", "letzten ", "im Monat ",
        "20.8. ", "20. August ", "31.2. ", "29.2. ", "3.-5. Mai ", "27., 28. und 29. Mai ", "2026 ", "2027-05-03T18:00 ", "5/3/2027 ", "1.1.0001 ", "31.12.9999 ", "99.99.9999 ", "März\n3. ", "Mai 2027\n",
        "Dienstag", "dienstags ", "Mo-Fr ", "Di, ", "Sonnabend, ", "18 Uhr", " 18.30", "24:00 ", "0 Uhr ", "halb acht ", "18-20 Uhr ", "von 22 bis 2 Uhr ", "c.t. ", "zwei Stunden ", "90 Minuten ",
        "heute ", "morgen Abend ", "übermorgen ", "nächste Woche ", "gestern ", "3. Advent ", "Ostermontag ", "Zuckerfest ", "Buß- und Bettag ", "zu den Sommerferien ", "außer in den Schulferien ", "nicht am 1. Mai ", "außer am ",
        "Treffen ", "des Vereins ", "Konzert: ", "Lesung mit ", "Sommerfest\n", "„Tanz in den Mai“ ", "Der Verein lädt zum Fest ein ", "Veranstalter: ", "Einlass ", "Beginn: ", "Anmeldung bis ", "Kartenvorverkauf ab ", "geboren am ", "fand statt ", "war am ",
        "im ", "in der ", "Alten ", "Rathaus ", "Marburg ", "Biegenstraße 3, ", "35037 Marburg ", "Ort: ", "Treffpunkt: ", "Haus der Begegnung ", "statt in ", "Zoom ", "https://x.example/a?b=1 ", "a@b.example ", "Stand: ", "(red) ",
        "abgesagt ", "fällt aus ", "entfällt ", "verschoben auf den ", "verlegt vom ", "wird nicht verschoben ", "neuer Raum: ", "Ersatztermin: ",
        "on Monday ", "May 3rd ", "at 6 pm ", "every second Tuesday ", "until ", "cancelled ", "her salı ", "saat 18.00 ", "3 Mayıs ", "iptal edildi ", "3 травня ", "о 18:00 ", "щовівторка ", "каждый вторник ", "в 18 часов ", "перенесено на ",
        "٣ مايو ", "الساعة ٦ ", "كل يوم ثلاثاء ", "le 3 mai ", "à 18h30 ", "tous les mardis ", "3 maja ", "o godz. 18 ", "w każdy wtorek ", "۲۰ ", "२० ", "２０２６ ",
    ];

    /// <summary>Gets signs, layout and ill-formed pieces.</summary>
    public static IReadOnlyList<string> Signs { get; } =
    [
        ".", ",", ":", ";", "!", "?", "-", "–", "—", "\u2011", "/", "|", "·", "•", "(", ")", "[", "]", "„", "“", "”", "»", "«", "\"", "'", "’", "‚", "‘", "§", "€", "°", "&", "*", "#", "½", "…", "📍",
        " ", "\n", "\n\n", "\r", "\r\n", "\t", "\v", "\f", "\0", "\u0085", "\u00A0", "\u2028", "\u2029", "\u202F", "\u3000", "\u1680", "- ", "* ", "• ", "-\n", "\u00AD", "\u00AD\n", "\u00AD-\n",
        "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202E", "\u2066", "\u2069", "\u2060", "\uFEFF", "\uFE0F", "\uFFFD", "\uFFFE", "\uFFFF",
        "\u0308", "\u0301", "\u0323", "\u0327", "\u0306", "\u0653", "\u20E3", "a\u0308", "U\u0308", "e\u0301\u0323", "\u212B", "\u2126", "\u1E9E", "ﬁ", "ǆ", "İ", "ı", "\u0958", "\u1100\u1161\u11A8", "\u037E", "\u2000", "\uF900",
        "\uD83D\uDE00", "\uD83D", "\uDE00", "\uDBFF\uDFFF", "\uD835\uDC00", "\uD835\uDFCE", "👩\u200D👩\u200D👧", "🇩🇪", "٢٠", "۱۲", "一", "ก", "א", "ß", "Ω", "Ж",
        "0", "1", "7", "13", "24", "31", "32", "60", "366", "1999", "2026", "9999", "10000", "2147483648", "99999999999999999999", "00", "007", "1.1.1", "1:1:1", "1,5", "1.000", "-1", "+49 6421 1",
        "((((((((((((((((", "))))))))))))))))", "„„„„„„„„", "““““““““", "[[[[[[[[{{{{{{{{<<<<<<<<", "................", "----------------",
        new('x', 300), "Sommerfest" + new string('s', 120), string.Concat(Enumerable.Repeat("Sommer-", 40)), string.Concat(Enumerable.Repeat("a\u0308", 80)), new('1', 120), new(' ', 120), new('\n', 40), "a" + new string('\u0308', 40),
    ];

    /// <summary>Gets the words of all languages that the reader knows.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Lexicon().Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Lexicon()
    {
        var assembly = typeof(AnnouncementReader).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            foreach (var line in reader.ReadToEnd().Split('\n').Where(line => line is not (['#', ..] or ['[', ..])))
            {
                foreach (var entry in line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                {
                    yield return entry.Split('=')[0].Replace('_', ' ');
                }
            }
        }
    }
}
