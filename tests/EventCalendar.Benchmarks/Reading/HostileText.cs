using System.Text;

namespace EventCalendar.Benchmarks.Reading;

/// <summary>Texts that nobody writes, made to find what takes longer than it should.</summary>
internal static class HostileText
{
    private static readonly string[] Months =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
            "November", "Dezember"];
    private static readonly string[] Weekdays =
        ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];
    private static readonly string[] Nouns =
        ["Treffen", "Konzert", "Vortrag", "Lesung", "Fest", "Führung", "Ausstellung"];

    private static readonly Dictionary<string, Func<int, string>> Makers = new(StringComparer.Ordinal)
    {
        ["digits and dots"] = length => Repeat("12.34. 5.", length),
        ["one long line"] = length =>
            Repeat("Am Montag beginnt die Sitzung des Ausschusses im Rathaus und danach ", length),
        ["nested brackets and quotes"] = length => Repeat("(„", length / 2) + Repeat("“)", length / 2),
        ["dates without years"] = length =>
            Number(length, number => $"{(number % 28) + 1}. {Months[number % 12]} "),
        ["dates, each another"] = length =>
            Number(length,
                number => $"{(number % 28) + 1}.{(number / 28 % 12) + 1}.{2027 + (number / 336)} "),
        ["100,000 dates"] = _ =>
            Number(int.MaxValue, number => $"{(number % 28) + 1}.{(number % 12) + 1}. ", 100_000),
        ["100,000 recurrences"] = _ => Number(int.MaxValue, number => $"{Weekdays[number % 7]}s ", 100_000),
        ["recurrences in lines"] = length =>
            Number(length, number => $"jeden {Weekdays[number % 7]} {(number % 10) + 9} Uhr Treffen\n"),
        ["events in lines"] = length =>
            Number(length,
                number => $"{(number % 28) + 1}.{(number / 28 % 12) + 1}.{2027 + (number / 336)} 18 Uhr Treffen im Rathaus\n"),
        ["dates and a line for all"] = length =>
            Number(length,
                number => $"{(number % 28) + 1}.{(number / 28 % 12) + 1}.{2027 + (number / 336)} Fest\nAlle Vorträge beginnen am Morgen.\n"),
        ["dates with numbers behind"] = length =>
            Number(length,
                number => $"{(number % 28) + 1}.{(number / 28 % 12) + 1}.{2027 + (number / 336)} 7 7\n"),
        ["dates beside hours of days"] = length =>
            Repeat("montags 9 Uhr am 4.5. dienstags 10 Uhr am 12.5. ", length),
        ["no space"] = length => Repeat("abcdefgh", length),
        ["hyphens"] = length => Repeat("Sommerfest-", length),
        ["am"] = length => Repeat("am ", length),
        ["tabs"] = length => "Fest" + Repeat("\t", length),
        ["hours of seasons"] = length =>
            Repeat("freitags um 18 Uhr, von Mai bis September um 19 Uhr. ", length),
        ["event nouns"] = length => Number(length, number => Nouns[number % Nouns.Length] + " "),
        ["month headings"] = length => Number(length, number => Months[number % 12] + "\n"),
        ["quotation marks"] = length => Repeat("„Fest am 3. Mai ", length),
        ["closing quotation marks"] = length => Repeat("a« ", length),
        ["datelines"] = length =>
            Number(length, number => $"Marburg {(number % 28) + 1}.{(number % 12) + 1}.2026 (pm/red) Text\n"),
        ["places"] = length => Repeat("Biegenstraße 3, 35037 Marburg, im Rathaus ", length),
        ["towns"] = length => Repeat("Marburg ", length),
        ["weekdays"] = length => Repeat("Mo, ", length),
        ["deadlines"] = length => Repeat("Anmeldung bis 3. Mai. ", length),
        ["moved dates"] = length => Repeat("verschoben vom 3. Mai auf den 5. Mai ", length),
        ["combining marks"] = length => "a" + Repeat("\u0308\u0323", length),
        ["soft hyphens"] = length => Repeat("a\u00AD", length / 2) + Repeat(" \n", length / 2),
        ["halves of pairs"] = length => Repeat("\uD83D", length),
        ["one sentence"] = length =>
            Number(length,
                number => $"und das {Nouns[number % Nouns.Length]} der Gruppe {number}, ") + "am 3. Mai um 19 Uhr.",
        ["dates in one sentence"] = length =>
            Number(length,
                number => $"am {(number % 28) + 1}. {Months[number % 12]} um {(number % 10) + 9} Uhr das {Nouns[number % Nouns.Length]} im Saal {number}, "),
        ["only quotation marks"] = length => Repeat("„“\"»«", length),
        ["only headings"] = length =>
            Number(length, number => $"{Nouns[number % Nouns.Length]} {number}\n\n"),
        ["headings and dates"] = length =>
            Number(length,
                number => $"{Nouns[number % Nouns.Length]} der Gruppe {number}\n\n{(number % 28) + 1}. {Months[number / 28 % 12]}\n\n"),
        ["list lines"] = length =>
            Number(length,
                number => $"- {(number % 28) + 1}.{(number / 28 % 12) + 1}., {(number % 10) + 9}.30 Uhr: {Nouns[number % Nouns.Length]}, Gasthaus Krone\n"),
        ["list lines, one venue each"] = length =>
            Number(length,
                number => $"- {(number % 28) + 1}.{(number / 28 % 12) + 1}.2027, {(number % 10) + 9}.30 Uhr: {Nouns[number % Nouns.Length]}, Haus Nummer{number}, Weg {number}\n"),
        ["table rows"] = length =>
            Number(length,
                number => $"| {(number % 28) + 1}.{(number / 28 % 12) + 1}.2027 | {(number % 10) + 9} Uhr | {Nouns[number % Nouns.Length]} {number} | Saal {number % 9} |\n"),
        ["table rows, tabs"] = length =>
            Number(length,
                number => $"{Weekdays[number % 7]}\t{(number % 28) + 1}.{(number / 28 % 12) + 1}.\t{(number % 10) + 9}:00\t{Nouns[number % Nouns.Length]}\n"),
        ["from and to"] = length => Repeat("bis ", length),
        ["ranges"] = length =>
            Number(length, number => $"{(number % 28) + 1}.-{(number % 28) + 3}. {Months[number % 12]}, "),
        ["open ranges"] = length => Number(length, number => $"{(number % 28) + 1}. bis "),
        ["every Monday but one"] = length => Repeat("jeden Montag außer am 1. Mai ", length),
        ["every Monday but one, in lines"] = length =>
            Number(length,
                number => $"jeden {Weekdays[number % 7]} um {(number % 10) + 9} Uhr außer am {(number % 28) + 1}. Mai\n"),
        ["series and exceptions"] = length =>
            "Jeden Montag um 19 Uhr Treffen, " + Number(length,
                number => $"nicht am {(number % 28) + 1}.{(number / 28 % 12) + 1}.{2027 + (number / 336)}, "),
        ["place labels"] = length => Number(length, number => $"Ort: Saal {number}\n"),
        ["labels"] = length =>
            Number(length,
                number => $"Datum: {(number % 28) + 1}. Mai\nOrt: Saal {number}\nBeginn: 19 Uhr\n"),
        ["capitals"] = length =>
            Number(length,
                number => $"GROSSES {Nouns[number % Nouns.Length].ToUpperInvariant()} DER GRUPPE {number} "),
        ["capitals and a date"] = length =>
            Number(length,
                number => $"GROSSES {Nouns[number % Nouns.Length].ToUpperInvariant()} DER GRUPPE AM {(number % 28) + 1}.5. "),
        ["names"] = length => Number(length, number => $"Anna Berta Clara Dora Emil{number} "),
        ["scripts by turns"] = length => Repeat("Fest am 3. Mai свято 3 травня حفل يوم ٣ مايو 5月3日 ", length),
        ["cancelled"] = length =>
            Number(length,
                number => $"Das {Nouns[number % Nouns.Length]} am {(number % 28) + 1}. {Months[number % 12]} fällt aus. "),
        ["moved, each another"] = length =>
            Number(length,
                number => $"Das {Nouns[number % Nouns.Length]} vom {(number % 28) + 1}. {Months[number % 12]} wird auf den {(number % 27) + 2}. {Months[number % 12]} verschoben. "),
        ["cancelled below a list"] = length =>
            Number(length / 2,
                number => $"{(number % 28) + 1}.{(number / 28 % 12) + 1}.{2027 + (number / 336)} 18 Uhr Treffen\n") + Number(length / 2, number => $"Am {(number % 28) + 1}.{(number / 28 % 12) + 1}.{2027 + (number / 336)} entfällt das Treffen.\n"),
        ["hours"] = length => Number(length, number => $"{(number % 14) + 8} Uhr "),
        ["a date and hours"] = length =>
            "Programm am 3. Mai: " + Number(length,
                number => $"{(number % 14) + 8}.{number % 6}0 Uhr {Nouns[number % Nouns.Length]}, "),
        ["a day and hours in lines"] = length =>
            "Samstag, 3. Mai\n" + Number(length,
                number => $"{(number % 14) + 8}.{number % 6}0 Uhr {Nouns[number % Nouns.Length]} {number}\n"),
        ["weekday hours"] = length =>
            Number(length, number => $"{Weekdays[number % 7].ToLowerInvariant()}s {(number % 10) + 9} Uhr, "),
        ["weekday hours and dates in lines"] = length =>
            Number(length,
                number => $"{Weekdays[number % 7].ToLowerInvariant()}s {(number % 10) + 9} Uhr\n{(number % 28) + 1}.{(number / 28 % 12) + 1}.2027\n"),
        ["shared hours"] = length =>
            Number(length,
                number => $"am {(number % 28) + 1}. und {(number % 27) + 2}. Mai, jeweils {(number % 10) + 9} Uhr, "),
        ["in the town"] = length =>
            Number(length,
                number => $"in {(number % 2 == 0 ? "Marburg" : "Kassel")} am {(number % 28) + 1}. Mai "),
        ["contacts"] = length =>
            Number(length,
                number => $"Anmeldung bis {(number % 28) + 1}. Mai unter a{number}@b.de oder 06421 {number} "),
        ["prices and dates"] = length =>
            Number(length,
                number => $"am {(number % 28) + 1}. Mai, Eintritt {number} Euro, ermäßigt {number % 9} Euro, "),
        ["invitations"] = length =>
            Number(length,
                number => $"Der Verein {number} lädt am {(number % 28) + 1}. Mai um 19 Uhr in den Saal ein. "),
        ["brackets and dates"] = length =>
            Number(length / 2, number => $"(am {(number % 28) + 1}. Mai ") + Repeat(")", length / 2),
        ["two days, one month"] = length =>
            Number(length, number => $"{(number % 27) + 1}. und {(number % 27) + 2}. Mai.\n"),
        ["a chain of towns"] = length =>
            "Konzert in Essen" + Repeat("-Bad", length / 2) + ".\n" + Number(length / 2,
                number => $"{(number % 28) + 1}.{(number / 28 % 12) + 1}.{2026 + (number / 336 % 60)} 9 Uhr Fest\n"),
        ["months of rhythms"] = length => Repeat("jeden ersten Montag im Mai, Mai, ", length),
        ["days and weekdays"] = length => Repeat("4.5., 11.5. montags um 9 Uhr; ", length),
        ["no hours on feasts"] = length =>
            "Jeden Montag um 9 Uhr Probe " + Repeat("nicht feiertags außer Feiertagen ", length),
        ["hours of towns"] = length =>
            "Gottesdienste am 3. Mai: " + Repeat("Marburg 9 Uhr, Kassel 10 Uhr, ", length),
        ["ordinals instead of others"] = length =>
            Repeat("nicht mehr am letzten Sonntag im Monat, sondern immer am ersten, ", length),
        ["two days and their hours"] = length => Repeat("samstags 10 Uhr, sonntags 11 Uhr, ", length),
        ["days and hours of towns"] = length => Repeat("3.5.: Marburg 9 Uhr, Kassel 10 Uhr, ", length),
        ["a day and hours of villages"] = length =>
            "3. Mai 2027\n" + Repeat("Aue: 8.00 Uhr Umzug am Rathaus\n", length),
        ["a day and sentences with hours"] = length =>
            "Am 3. Mai 2027 ist viel los. " + Repeat("Im Saal gibt es um 9 Uhr ein Konzert. ", length),
        ["a day and hours at places in lines"] = length =>
            "Samstag, 3. Mai 2027\n" + Number(length, number => $"8.00 Uhr Konzert {number} im Rathaus\n"),
        ["a day and hours at places"] = length =>
            "Am 3. Mai 2027 ist Stadtfest. "
            + Repeat("Um 9 Uhr folgt am Grillplatz die Schafschur.\n", length),
        ["seldom series without hours"] = length =>
            Number(length, number => $"Gruppe {number} jeden ersten Montag im Monat\n"),
        ["Arabic"] = length => Repeat("اجتماع يوم ٢٠ ", length),
    };

    /// <summary>Gets the names of the texts.</summary>
    public static IEnumerable<string> Names => Makers.Keys;

    /// <summary>
    /// Makes a text of about so many characters; those with a number in their name have their own length.
    /// </summary>
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
