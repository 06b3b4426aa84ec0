using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>Sets aside days of publications, laws and letters.</summary>
internal sealed class PublicationRule : RoleRule
{
    // "Stadt Aue, Pressestelle, den": more words before the day are a sentence.
    private const int LongestLead = 6;
    private const int LongestTail = 18;
    private const int StampReach = 8;

    public override string Id => "role.publication";

    public override string Summary =>
        "A dateline, \"Stand: 20.8.2026\", \"Ausgabe vom 22. August\", \"Gesetz vom 27. März\" is no event.";

    public override string Positive => "Stand: 20.8.2027. Der Chor probt weiter.";

    public override string Negative => "Konzert am 20.8.2027 um 18 Uhr im Rathaus";

    public override DateRole? Judge(Reading reading, int sentence, in Fragment date)
    {
        if (reading.DatelineAt(date.First) is { } line && date.First < line.End)
        {
            return DateRole.Publication;
        }

        if (IsStamp(reading, sentence, date) || IsMinuteStamp(reading, sentence, date)
            || IsBehindHeadline(reading, sentence, date) || IsBeforeHeadline(reading, sentence, date)
            || IsAboveStamp(reading, sentence, date))
        {
            return DateRole.Publication;
        }

        var tokens = reading.Tokens;
        var before = date.First - 1;
        before -= (tokens[before].Text is ":" or ","
            || GrammarWords.DayLeads.Contains(tokens[before])) ? 1 : 0;
        before -= tokens[before].Text is ":" or "vom" ? 1 : 0;

        // "nicht wie veröffentlicht am Montag" corrects a day.
        return !tokens[before - 1].Is("wie") && tokens[before].IsWord
            && RoleWords.Published.Contains(tokens[before])
            && before >= reading.Source.Sentences[sentence].First
            ? DateRole.Publication
            : null;
    }

    /// <summary>
    /// "Donnerstag, 19. September 2019 - 08:51 Uhr | Anmelden", "12.03.2020 16:37 Uhr": nothing but a clock
    /// of a machine counts single minutes right behind a date.
    /// </summary>
    private static bool IsMinuteStamp(Reading reading, int sentence, in Fragment date)
    {
        if (date is not { Kind: FragmentKind.Date, Date: { IsCalendarDay: true, Year: not null } })
        {
            return false;
        }

        var at = date.End;
        at += reading.Tokens[at].Text is "," or "-" or "|" or "/" or "um" ? 1 : 0;
        return reading.FragmentAt(at) is { Kind: FragmentKind.Time, Time.Minute: var minute } time
            && time.First == at
            && minute % 5 != 0 && minute is not (11 or 33 or 59)
            && reading.SignsOf(sentence) is { IsInvitation: false, IsAhead: false };
    }

    /// <summary>"Fr, 00:10 Uhr" above "21.06.2013": the weekday and hour of the text itself.</summary>
    private static bool IsAboveStamp(Reading reading, int sentence, in Fragment date)
    {
        if (!date.Date.IsWeekdayOnly || !reading.Source.Sentences[sentence].StartsLine
            || date.First != reading.Source.Sentences[sentence].First)
        {
            return false;
        }

        var at = date.End;
        for (; at < date.End + StampReach && !reading.IsDated(at); at++)
        {
            if (!reading.IsTimed(at) && reading.Tokens[at].Text is not ("," or "-" or "|" or "um" or "den"))
            {
                return false;
            }
        }

        return reading.FragmentAt(at) is { Kind: FragmentKind.Date, Date.IsCalendarDay: true } day
            && day.Date.Year is not null && DateResolver.Resolve(day.Date, default) is { } written
            && written.Date == reading.WrittenAt(date.First) && reading.Tokens[day.End].Breaks > 0;
    }

    /// <summary>"Konzert für die Orgel | 21.08.2016": the day of the text behind its headline.</summary>
    private static bool IsBehindHeadline(Reading reading, int sentence, in Fragment date)
    {
        var range = reading.Source.Sentences[sentence];
        return date is { Kind: FragmentKind.Date, Date: { IsCalendarDay: true, Year: not null } }
            && range.StartsLine && date.End == range.End && reading.Tokens[date.First - 1].Is("|")
            && date.First - 1 > range.First && DateResolver.Resolve(date.Date, default) is { } day
            && day.Date == reading.WrittenAt(date.First);
    }

    /// <summary>
    /// "12.08.2009 - Der Rat kommt zusammen": the day of the text itself before its headline.
    /// </summary>
    private static bool IsBeforeHeadline(Reading reading, int sentence, in Fragment date)
    {
        var range = reading.Source.Sentences[sentence];
        return sentence == 0 && date.First == range.First
            && date is { Kind: FragmentKind.Date, Date: { IsCalendarDay: true, Year: not null } }
            && reading.Tokens[date.End].Text is "-" or "|" or ":" && reading.Tokens[date.End].Breaks == 0
            && !reading.HasTime(sentence) && DateResolver.Resolve(date.Date, default) is { } day
            && day.Date == reading.WrittenAt(date.First);
    }

    /// <summary>
    /// "31.08.2011 09:22", "Aue, 25.09.2007, 19:55 Uhr / Lesedauer: 1 min": the day of the text itself with
    /// its year, on a line that names nothing to go to.
    /// </summary>
    private static bool IsStamp(Reading reading, int sentence, in Fragment date)
    {
        var range = reading.Source.Sentences[sentence];
        if (date is not { Kind: FragmentKind.Date, Date: { IsCalendarDay: true, Year: not null } }
            || !range.StartsLine || date.First - range.First > LongestLead
            || range.End - date.End > LongestTail
            || reading.SignsOf(sentence) is { HasEventNoun: true } or { IsAhead: true }
                or { IsInvitation: true }
            || DateResolver.Resolve(date.Date, default) is not { } day
            || day.Date != reading.WrittenAt(date.First))
        {
            return false;
        }

        for (var at = range.First; at < range.End; at++)
        {
            if (reading.Tokens[at].IsWord && (PlaceWords.IsVenue(reading.Tokens[at])
                || ClauseWords.DateLabels.Contains(reading.Tokens[at])))
            {
                return false;
            }
        }

        return true;
    }
}
