using System.Text;

namespace EventCalendar.Benchmarks.Reading;

/// <summary>Texts that nobody writes, made to find what takes longer than it should.</summary>
internal static class HostileText
{
    private static readonly string[] Months = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];
    private static readonly string[] Weekdays = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];
    private static readonly string[] Nouns = ["Treffen", "Konzert", "Vortrag", "Lesung", "Fest", "Führung", "Ausstellung"];

    private static readonly Dictionary<string, Func<int, string>> Makers = new(StringComparer.Ordinal)
    {
        ["digits and dots"] = length => Repeat("12.34. 5.", length),
        ["one long line"] = length => Repeat("Am Montag beginnt die Sitzung des Ausschusses im Rathaus und danach ", length),
        ["nested brackets and quotes"] = length => Repeat("(„", length / 2) + Repeat("“)", length / 2),
        ["dates without years"] = length => Number(length, number => $"{(number % 28) + 1}. {Months[number % 12]} "),
        ["dates, each another"] = length => Number(length, number => $"{(number % 28) + 1}.{(number / 28 % 12) + 1}.{2027 + (number / 336)} "),
        ["100,000 dates"] = _ => Number(int.MaxValue, number => $"{(number % 28) + 1}.{(number % 12) + 1}. ", 100_000),
        ["100,000 recurrences"] = _ => Number(int.MaxValue, number => $"{Weekdays[number % 7]}s ", 100_000),
        ["recurrences in lines"] = length => Number(length, number => $"jeden {Weekdays[number % 7]} {(number % 10) + 9} Uhr Treffen\n"),
        ["events in lines"] = length => Number(length, number => $"{(number % 28) + 1}.{(number / 28 % 12) + 1}.{2027 + (number / 336)} 18 Uhr Treffen im Rathaus\n"),
        ["dates and a line for all"] = length => Number(length, number => $"{(number % 28) + 1}.{(number / 28 % 12) + 1}.{2027 + (number / 336)} Fest\nAlle Vorträge beginnen am Morgen.\n"),
        ["dates with numbers behind"] = length => Number(length, number => $"{(number % 28) + 1}.{(number / 28 % 12) + 1}.{2027 + (number / 336)} 7 7\n"),
        ["dates beside hours of days"] = length => Repeat("montags 9 Uhr am 4.5. dienstags 10 Uhr am 12.5. ", length),
        ["no space"] = length => Repeat("abcdefgh", length),
        ["hyphens"] = length => Repeat("Sommerfest-", length),
        ["am"] = length => Repeat("am ", length),
        ["event nouns"] = length => Number(length, number => Nouns[number % Nouns.Length] + " "),
        ["month headings"] = length => Number(length, number => Months[number % 12] + "\n"),
        ["quotation marks"] = length => Repeat("„Fest am 3. Mai ", length),
        ["closing quotation marks"] = length => Repeat("a« ", length),
        ["datelines"] = length => Number(length, number => $"Marburg {(number % 28) + 1}.{(number % 12) + 1}.2026 (pm/red) Text\n"),
        ["places"] = length => Repeat("Biegenstraße 3, 35037 Marburg, im Rathaus ", length),
        ["towns"] = length => Repeat("Marburg ", length),
        ["weekdays"] = length => Repeat("Mo, ", length),
        ["deadlines"] = length => Repeat("Anmeldung bis 3. Mai. ", length),
        ["moved dates"] = length => Repeat("verschoben vom 3. Mai auf den 5. Mai ", length),
        ["combining marks"] = length => "a" + Repeat("\u0308\u0323", length),
        ["soft hyphens"] = length => Repeat("a\u00AD", length / 2) + Repeat(" \n", length / 2),
        ["halves of pairs"] = length => Repeat("\uD83D", length),
        ["Arabic"] = length => Repeat("اجتماع يوم ٢٠ ", length),
    };

    /// <summary>Gets the names of the texts.</summary>
    public static IEnumerable<string> Names => Makers.Keys;

    /// <summary>Makes a text of about so many characters; those with a number in their name have their own length.</summary>
    public static string Make(string name, int length) => Makers[name](length);

    private static string Repeat(string pattern, int length) => Number(length, _ => pattern);

    private static string Number(int length, Func<int, string> pattern, int most = int.MaxValue)
    {
        var text = new StringBuilder();
        for (var number = 0; text.Length < length && number < most; number++)
        {
            text.Append(pattern(number));
        }

        return text.ToString();
    }
}
