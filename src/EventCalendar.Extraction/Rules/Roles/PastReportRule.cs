using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>Sets aside what has happened.</summary>
internal sealed class PastReportRule : RoleRule
{
    private const int FarAhead = 305;
    private const int HeadingReach = 12;
    private const int ListReach = 4;
    private const int MostListed = 12;
    private const int LongestPause = 190;
    private const int Soon = 180;
    private const int NearDays = 60;

    public override string Id => "role.past";

    public override string Summary =>
        "Dates told in the past tense, dates before the text and days \"vom\" which something is quoted are no events.";

    public override string Positive => "Beim letzten Treffen am 17. Juli kamen 40 Gäste.";

    public override string Negative => "Das nächste Treffen findet am 17. Juli um 18 Uhr im Rathaus statt.";

    public override DateRole? Judge(Reading reading, int sentence, in Fragment date)
    {
        var reference = reading.ReferenceAt(date.First);
        if (DateResolver.Resolve(date.EndDate ?? date.Date, reference) is not { } last)
        {
            return null;
        }

        var signs = reading.SignsAround(sentence, date);
        // "am Abend zuvor" counts from another day than that of the text.
        if (!date.Date.IsFromBefore && (last.IsPast || last.Date < reference))
        {
            return signs.IsMoved || (signs.IsCancelled && last.Date >= reference) ? null : DateRole.Past;
        }

        // "Vom 1. bis 24. Mai zählten 60 Helfer …", read on 20 May: told, although it is not quite over.
        if (date is { Kind: FragmentKind.DateRange, Date: { IsCalendarDay: true, Year: null } }
            && DateResolver.Resolve(date.Date, reference) is { } begin && begin.Date > last.Date
            && !signs.IsInvitation && TenseOf(reading, sentence, date) == Tense.Past)
        {
            return DateRole.Past;
        }

        // Nobody announces without a year what is almost a year away: the day is the one just gone.
        if (last.IsYearAssumed && date.Date is { Year: null, Weekday: IsoDayOfWeek.None, IsNext: false } told
            && (told.IsCalendarDay
                || (told.Name is not null && TenseOf(reading, sentence, date) == Tense.Past))
            && last.Date > reference.PlusDays(FarAhead)
            && last.Date <= reference.PlusYears(1) && !signs.IsMoved
            && !FollowsList(reading, sentence, date, last.Date)
            && !(reading.Source.Sentences[sentence] is { StartsLine: true, First: var first }
                && date.First <= first + 1))
        {
            return DateRole.Past;
        }

        if (date.Date.Year is null && reading.Ask(sentence, SentenceFact.History, IsUnderHistory)
            && !((signs.IsInvitation || !reading.Ask(sentence, SentenceFact.Archive, IsUnderArchive))
                && TenseOf(reading, sentence, date) == Tense.Ahead))
        {
            return DateRole.Past;
        }

        // "Am 1. Mai des folgenden Jahres", "im Mai desselben Jahres": counted from the year of a story.
        if (IsOfStory(reading, date))
        {
            return DateRole.Past;
        }

        // "seit 1. Juni", "der Vortrag vom 12. November"
        var before = reading.Tokens[date.First - 1].Text;
        if (before is "seit" or "since"
            || (before is "vom" && !IsOfEventAhead(reading, date, last.Date)
                && date.Kind == FragmentKind.Date && !reading.Tokens[date.End].Is("an")
                && !(signs.HasEventNoun && BeginsSpan(reading, date)) && !signs.IsCancelled
                && !(signs.IsMoved
                    && (HasOther(reading, sentence, date)
                        || (last.Date <= reference.PlusDays(Soon) && !date.Date.IsMonthOnly))))
            || (!date.Date.IsCalendarDay && reading.Ask(sentence, SentenceFact.Score, HasScore)))
        {
            return DateRole.Past;
        }

        if (!signs.IsPast)
        {
            // "Am Freitagabend bestimmte die Versammlung …": the day before the text, not the one to come.
            return date.Date.IsBareWeekday
                && !date.Date.IsFromBefore && !signs.IsAhead && !signs.IsInvitation && !signs.IsCancelled
                && !signs.IsMoved && !IsHeldAhead(reading, signs, date)
                && TenseOf(reading, sentence, date) == Tense.Past ? DateRole.Past : null;
        }

        // "Das Konzert, das der Beirat organisierte: Sonntag, 19. Juni": a weekday that fits no year but this.
        if (date.Date is { IsCalendarDay: true, Year: null } && date.Date.Weekday != IsoDayOfWeek.None
            && !last.IsMismatch && last.Date <= reference.PlusDays(NearDays) && reading.HasTime(sentence))
        {
            return null;
        }

        // "am letzten Freitag im August": a word of the date itself.
        if (date.Date.Ordinal is not null && TenseOf(reading, sentence, date) != Tense.Past)
        {
            return null;
        }

        // "Das Fest war für den 3. Mai geplant." beside "Es fällt aus." is no report.
        if (signs.IsAnnounced
            && (IsChanged(reading, sentence) || IsChanged(reading, sentence - 1)
                || IsChanged(reading, sentence + 1) || IsChanged(reading, sentence + 2)))
        {
            return null;
        }

        // "Der Markt findet nicht statt. Er hätte vom 27. bis 29. November stattgefunden."
        if (PlanSigns.IsPlan(reading, sentence, date)
            && (IsChanged(reading, sentence) || IsChanged(reading, sentence - 1)
                || IsChanged(reading, sentence + 1)))
        {
            return null;
        }

        // "Am 19. September öffnet die Schule, in der alle gearbeitet haben": another clause is told.
        if ((date.Date.IsCalendarDay || date.Date.IsFromBefore) && !signs.IsRegistration
            && TenseOf(reading, sentence, date) == Tense.Ahead)
        {
            return null;
        }

        // "Den nächsten Rundweg hat Margit ausgesucht: … am 9. November"
        if (date.Date.IsCalendarDay && SaysNext(reading, sentence, date))
        {
            return null;
        }

        if (IsListed(reading, sentence, date) || OutlookSigns.IsAnnounced(reading, sentence, date))
        {
            return null;
        }

        // "hatte zum Fest am 3. Mai 2027 geladen" in a text of 2026 is still to come: a year said outweighs
        // the tense.
        return date.Date.Year is null && !IsHeldAhead(reading, signs, date) ? DateRole.Past : null;
    }

    private static bool IsOfStory(Reading reading, in Fragment date)
    {
        var at = date.End;
        at += reading.Tokens[at].Text is "des" or "im" ? 1 : 0;
        return TimeWords.YearForms.Contains(reading.Tokens[at + 1])
            && ClauseWords.StoryYears.Contains(reading.Tokens[at]);
    }

    /// <summary>"Zum Umzug vom 22. Februar lädt der Verein": a day soon to come behind its event.</summary>
    private static bool IsOfEventAhead(Reading reading, in Fragment date, NodaTime.LocalDate day) =>
        date.Kind == FragmentKind.Date && date.Date.IsCalendarDay
        && EventNouns.IsAt(reading.Tokens, date.First - 2)
        && day >= reading.ReferenceAt(date.First)
        && (date.Date.Year is not null || day <= reading.ReferenceAt(date.First).PlusDays(Soon));

    private static Tense TenseOf(Reading reading, int sentence, in Fragment date) =>
        Tenses.Of(reading.Tokens, reading.Source.Sentences[sentence], date.First, date.End);

    /// <summary>"am 12. März, am 9. April, am 5. November": the programme of a year, told in order.</summary>
    private static bool FollowsList(Reading reading, int sentence, in Fragment date, NodaTime.LocalDate day)
    {
        var reference = reading.ReferenceAt(date.First);
        var first = reading.Source.Sentences[Math.Max(0, sentence - ListReach)].First;
        var index = reading.FragmentFrom(date.First);
        for (var at = index - 1; at >= Math.Max(0, index - MostListed)
            && reading.Fragments[at].First >= first; at--)
        {
            if (reading.Fragments[at] is not
                { Kind: FragmentKind.Date, Date: { IsCalendarDay: true, Year: null } })
            {
                continue;
            }

            if (DateResolver.Resolve(reading.Fragments[at].Date, reference) is not { IsPast: false } before
                || before.Date >= day || before.Date < day.PlusDays(-LongestPause))
            {
                return false;
            }

            if (before.Date <= reference.PlusDays(FarAhead))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Der Ausschuss hat ausgesucht: „Ida“ am 3. Mai, „Roma“ am 7. Juni": what was chosen.
    /// </summary>
    private static bool IsListed(Reading reading, int sentence, in Fragment date)
    {
        if (!date.Date.IsCalendarDay)
        {
            return false;
        }

        var range = reading.Source.Sentences[sentence];
        var colon = date.First - 1;
        while (colon > range.First && (!reading.Tokens[colon].Is(":") || reading.IsTemporal(colon)))
        {
            colon--;
        }

        // "Der Verein berichtete: Am 3. Mai sang der Chor, am 7. Juni …": what is told has its verbs.
        if (colon <= range.First || TitleWords.HasVerb(reading.Tokens, colon, range.End))
        {
            return false;
        }

        foreach (ref readonly var other in reading.FragmentsOf(sentence))
        {
            if (other.First > colon && other.First != date.First
                && other is { HasDate: true, Date.IsCalendarDay: true })
            {
                return true;
            }
        }

        return false;
    }

    private static bool SaysNext(Reading reading, int sentence, in Fragment date)
    {
        for (var at = reading.Source.Sentences[sentence].First; at < date.First; at++)
        {
            if (reading.Tokens[at].IsWord && ClauseWords.NextOnes.Contains(reading.Tokens[at])
                && !reading.IsTemporal(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Vor 50 Jahren", "Aus dem Archiv" as a heading above.</summary>
    private static bool IsUnderHistory(Reading reading, int sentence) => IsUnder(reading, sentence, true);

    /// <summary>
    /// "Aus dem Archiv" tells the present of long ago; "Rückblick und Ausblick" looks ahead as well.
    /// </summary>
    private static bool IsUnderArchive(Reading reading, int sentence) => IsUnder(reading, sentence, false);

    private static bool IsUnder(Reading reading, int sentence, bool isReviewToo)
    {
        var sentences = reading.Source.Sentences;
        for (var above = sentence; above >= 0 && above > sentence - HeadingReach
            && sentences[above].Paragraph >= sentences[sentence].Paragraph - 1; above--)
        {
            var range = sentences[above];
            for (var at = range.First; range is { StartsLine: true, EndsLine: true, Count: <= 10 }
                && at < range.End; at++)
            {
                var token = reading.Tokens[at];
                if ((ClauseWords.History.Contains(token) && (isReviewToo
                    || !HeadingWords.Reports.Contains(token)))
                    || (token.Is("jahren") && reading.Tokens[at - 1].IsNumber
                        && reading.Tokens[at - 2].Is("vor")))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"SV Aue – TSV Berg 2:1": a result, and no clock time.</summary>
    private static bool HasScore(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First + 1; at + 1 < range.End; at++)
        {
            if (reading.Tokens[at].Is(":") && reading.Tokens[at - 1].IsNumber
                && reading.Tokens[at + 1].IsNumber && !reading.Tokens[at + 1].IsSpaced
                && reading.Tokens[at - 1].Length <= 2 && reading.Tokens[at + 1].Length <= 2
                && !reading.IsTemporal(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"vom 18. Juli, 20 Uhr, bis 19. Juli", "in der Nacht vom 11. auf den 12. Juli".</summary>
    private static bool BeginsSpan(Reading reading, in Fragment date)
    {
        var next = reading.FragmentFrom(date.End);
        var behind = next < reading.Fragments.Count && reading.Fragments[next] is { HasTime: true } time
            && time.First - date.End < 4 ? time.End : date.End;
        behind += reading.Tokens[behind].Is(",") ? 1 : 0;
        return Lexicon.TimeWords.Until.Contains(reading.Tokens[behind])
            || TimeWords.Night.Contains(reading.Tokens[date.First - 2]);
    }

    private static bool HasOther(Reading reading, int sentence, in Fragment date)
    {
        foreach (ref readonly var other in reading.FragmentsOf(sentence))
        {
            if (other.HasDate && other.First != date.First)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsChanged(Reading reading, int sentence) =>
        sentence >= 0 && sentence < reading.Source.Sentences.Count
            && reading.SignsOf(sentence) is { IsCancelled: true } or { IsMoved: true };

    /// <summary>"Für den 18. Juli wurde ein Ausflug vereinbart", "auf den 24. Juli gelegt".</summary>
    public static bool IsPlannedFor(Reading reading, in Fragment date)
    {
        var before = date.First - 1;
        before -= TimeWords.Articles.Contains(reading.Tokens[before]) ? 1 : 0;
        // "für das Grillen am 4. August"
        before -= GrammarWords.DayLeads.Contains(reading.Tokens[before])
            && EventNouns.IsAt(reading.Tokens, before - 1)
            ? TimeWords.Articles.Contains(reading.Tokens[before - 2]) ? 3 : 2 : 0;
        return reading.Tokens[before].Is("für")
            || (reading.Tokens[before].Is("auf") && !TimeWords.Night.Contains(reading.Tokens[before - 1])
                && date.Date.IsCalendarDay);
    }

    /// <summary>"Wir haben uns vorbereitet und laden für morgen ein."</summary>
    private static bool IsHeldAhead(Reading reading, SentenceSigns signs, in Fragment date) =>
        signs.IsInvitation || IsPlannedFor(reading, date)
            || date.Date is { DayOffset: >= 0 and <= 2 } or { WeekOffset: > 0 }
            || date.Date.Weekday == IsoDayOfWeek.None && date.Date.Name is not null && signs.IsAhead;
}
