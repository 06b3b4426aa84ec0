using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>Tells when an office, a shop or a library is open otherwise than usual.</summary>
internal static class OfficeHours
{
    private const int VerbReach = 32;
    private const int SourceReach = 3;

    /// <summary>
    /// "Das Bürgerbüro öffnet am 10. März erst um 10 Uhr", "… hat am Dienstag länger auf", "macht um 15 Uhr
    /// Schluss", "Wegen einer Personalversammlung …".
    /// </summary>
    public static bool AreOf(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var (isOpen, isNarrow, isInternal) = (false, false, false);
        for (var at = range.First; at < range.End; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsWord && !token.IsQuoted)
            {
                isOpen |= ClauseWords.OpenVerbs.Contains(token) || IsOpen(reading, range.First, at);
                isNarrow |= ClauseWords.NarrowHours.Contains(token);
                isInternal |= ClauseWords.Internals.Contains(token);
            }
        }

        return (isInternal || (isOpen && isNarrow)) && IsOffice(reading, sentence);
    }

    /// <summary>"Der Wertstoffhof hat mittwochs von 14 bis 17 Uhr auf."</summary>
    public static bool SaysOpen(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < range.End; at++)
        {
            if (IsOpen(reading, range.First, at))
            {
                return IsOffice(reading, sentence);
            }
        }

        return false;
    }

    /// <summary>"Offen ist immer samstags", "zu sehen ist die Schau dienstags".</summary>
    public static bool Opens(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < range.End; at++)
        {
            if (ClauseWords.OpenVerbs.Contains(reading.Tokens[at]) || (reading.Tokens[at].Is("sehen")
                && reading.Tokens[at - 1].Is("zu")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether a sentence names an office, and not only as the source of the news.</summary>
    public static bool NamesOffice(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        if (!reading.Tokens.Has(SeriesWords.Offices, range.First, range.End))
        {
            return false;
        }

        for (var at = range.First; at < range.End; at++)
        {
            if (reading.Tokens[at] is { IsCapitalized: true, IsEventNoun: false }
                && SeriesWords.Offices.Contains(reading.Tokens[at])
                && !IsSource(reading, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An office in the sentence, or in the one before it if this one goes on about it.</summary>
    private static bool IsOffice(Reading reading, int sentence) =>
        NamesOffice(reading, sentence)
        || (sentence > 0
            && ClauseWords.GoingOn.Contains(reading.Tokens[reading.Source.Sentences[sentence].First])
            && NamesOffice(reading, sentence - 1));

    /// <summary>"wie es in einer Mitteilung der Verwaltung heißt", "laut Rathaus": who says so.</summary>
    public static bool IsSource(Reading reading, int office)
    {
        for (var at = office - 1; at >= office - SourceReach && reading.Tokens[at].IsWord; at--)
        {
            if (ClauseWords.Sources.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return ClauseWords.Sources.Contains(reading.Tokens[office + 1]);
    }

    /// <summary>"hat … auf", "ist … auf", "macht … zu": the particle at the end of its clause.</summary>
    private static bool IsOpen(Reading reading, int first, int at)
    {
        if (!StateWords.OpenOrShut.Contains(reading.Tokens[at]) || reading.Tokens[at + 1].IsWord
            && !TimeWords.And.Contains(reading.Tokens[at + 1]))
        {
            return false;
        }

        return reading.Tokens.Has(StateWords.OfficeVerbs, Math.Max(first, at - VerbReach), at);
    }

    /// <summary>
    /// "Am Rosenmontag, 3. März, ist um 12 Uhr Schluss": the feast is the day and not the event.
    /// </summary>
    public static bool IsNameOfDay(Reading reading, in Fragment date) =>
        date.Date.Name is not null || reading.Tokens[date.First].IsEventNoun
        || (reading.Tokens[date.First - 1].Is(",") && reading.IsDated(date.First - 2));
}
