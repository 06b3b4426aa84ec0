using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Assembly.Recurrence;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>Sets aside closures, opening hours and first days of work.</summary>
internal sealed class AsideRule : RoleRule
{
    private const int Reach = 6;
    private const int MostFragments = 12;
    private const int ClauseReach = 16;

    public override string Id => "role.aside";

    public override string Summary =>
        "Closed days, opening hours, jobs and lists of emergency services are no events.";

    public override string Positive => "Die Bücherei bleibt am 21. September 2027 geschlossen.";

    public override string Negative => "Die Bücherei lädt am 21. September 2027 um 18 Uhr zur Lesung ein.";

    public override DateRole? Judge(Reading reading, int sentence, in Fragment date)
    {
        var signs = reading.SignsAround(sentence, date);
        if (date.Date.IsMonthOnly
            || (signs.IsClosed && !PlanSigns.IsPlan(reading, sentence, date)
                && !PlanSigns.Resumes(reading, sentence, date)
                && reading.SignsOf(sentence) is not { IsCancelled: true, HasEventNoun: true })
                || (signs.IsDisplay && !signs.IsInvitation)
            || IsWithoutGathering(reading, sentence, date) || IsOpenAgain(reading, sentence, date))
        {
            return DateRole.Aside;
        }

        // "Auch Nikolausmarkt und Volkstrauertag betroffen": the feast is what is spoken of, and no day.
        if (TicketSigns.IsPresale(reading, sentence, date) || TicketSigns.IsSale(reading, sentence, date)
            || RegistrationStart.IsOn(reading, sentence, date)
            || (date.Date.Name is not null && !HasTime(reading, sentence)
                && IsConcerned(reading, sentence, date.End)))
        {
            return DateRole.Aside;
        }

        if (signs.IsService && TicketSigns.IsOfTickets(reading, sentence, date))
        {
            return DateRole.Aside;
        }

        if (IsNotPublic(reading, sentence, date) || SideActs.IsTalkedOf(reading, sentence, date)
            || reading.Ask(sentence, SentenceFact.Agenda, IsOnAgenda)
            || IsNowadays(reading, sentence, date))
        {
            return DateRole.Aside;
        }

        var isWeekday = date.Date.IsWeekdayOnly;
        if (isWeekday
            && ((signs.IsOpeningHours && !IsOpenGathering(reading, sentence, date))
                || (date.Kind == FragmentKind.DateRange && !IsInNamedWeek(reading, date)
                    && !WeekdayRuns.IsOne(reading, sentence, date))
                || Lists(reading, sentence, date)))
        {
            return DateRole.Aside;
        }

        // "Neue Öffnungszeiten: ab 1. April dienstags bis freitags"
        if (!signs.HasEventNoun && !signs.IsInvitation && reading.Tokens[date.First - 1].Text is "ab" or "zum"
            && NewHours.AreOf(reading, sentence))
        {
            return DateRole.Aside;
        }

        if (signs.IsOpeningHours && !signs.HasEventNoun && !signs.IsInvitation
            && reading.Tokens[date.First - 1].Is("ab")
            && reading.FragmentAt(date.End) is { Kind: FragmentKind.Recurrence })
        {
            return DateRole.Aside;
        }

        if ((signs.IsJob && (reading.Tokens[date.First - 1].Text is "zum" or "ab"
                || reading.Tokens[date.First - 1] is { Text: "von", IsGlossed: true }))
            || (!signs.HasEventNoun && !signs.IsInvitation && NoticeSigns.AreOfPrices(reading, sentence, date))
            || (!signs.HasEventNoun && !signs.IsInvitation
                && reading.Ask(sentence, SentenceFact.Job, JobSigns.AreAround)))
        {
            return DateRole.Aside;
        }

        if (isWeekday && IsUnaffected(reading, sentence, date.End))
        {
            return DateRole.Aside;
        }

        if (!signs.IsInvitation && !signs.HasEventNoun
            && (reading.Ask(sentence, SentenceFact.Waste, WasteSigns.AreAround)
                || reading.Ask(sentence, SentenceFact.Back, SeriesDenials.IsBack))
            || !signs.IsInvitation && !signs.IsCancelled && !signs.IsMoved
                && (HabitSigns.IsYearly(reading, sentence, date)
                || HabitSigns.IsMooted(reading, sentence, date)
                    || date.Date is { IsWeekdayOnly: true, IsNext: false }
                        && reading.Ask(sentence, SentenceFact.Guests, HabitSigns.HasGuests)))
        {
            return DateRole.Aside;
        }

        return reading.Ask(sentence, SentenceFact.Notice, NoticeSigns.AreAbove)
            || (!signs.IsInvitation && (!signs.HasEventNoun || OfficeHours.IsNameOfDay(reading, date))
                && reading.Ask(sentence, SentenceFact.OfficeHours, OfficeHours.AreOf))
            ? DateRole.Aside : null;
    }

    /// <summary>"Der Flohmarkt ist am Samstag von 8 bis 14 Uhr geöffnet", and no office.</summary>
    private static bool IsOpenGathering(Reading reading, int sentence, in Fragment date) =>
        reading.SignsAround(sentence, date).HasEventNoun && reading.Tokens[date.First - 1].Is("am")
            && OfficeHours.Opens(reading, sentence) && !OfficeHours.NamesOffice(reading, sentence);

    /// <summary>"vom kommenden Montag bis Samstag": the days of one week, and no hours of each.</summary>
    private static bool IsInNamedWeek(Reading reading, in Fragment date) =>
        (date.Date.IsNext || date.Date.WeekOffset > 0 || date.EndDate is { WeekOffset: > 0 })
        && !(reading.FragmentFrom(date.End) is var next && next < reading.Fragments.Count
            && reading.Fragments[next] is { HasTime: true } time && time.First - date.End <= 3);

    /// <summary>
    /// Works and traffic, the first day of school, "keine Beratung vom 3. bis 9. Mai": nobody is asked to
    /// come.
    /// </summary>
    private static bool IsWithoutGathering(Reading reading, int sentence, in Fragment date)
    {
        var signs = reading.SignsAround(sentence, date);
        if (signs.IsNoSuch && date.Kind == FragmentKind.DateRange)
        {
            return true;
        }

        // "In den Sommerferien (25. Juni bis 3. August) …"
        if ((reading.Tokens[date.First - 1].Is("(")
            || (reading.Tokens[date.First - 1].Is(",") && date.Kind == FragmentKind.DateRange))
            && ClauseWords.Periods.Contains(reading.Tokens[date.First - 2]))
        {
            return true;
        }

        if (signs.IsInvitation)
        {
            return false;
        }

        if (SideActs.IsOfRegistration(reading, sentence, date) || SideActs.IsOne(reading, sentence, date)
            || SideActs.IsBehindAgenda(reading, date))
        {
            return true;
        }

        var range = reading.Source.Sentences[sentence];
        var isTimedItem = range.StartsLine
            && (date.First == range.First
                || (date.First == range.First + 1 && !reading.Tokens[range.First].IsWord))
                && HasTime(reading, sentence);
        return (signs.IsWorks && !signs.IsHeld && !isTimedItem && !SideActs.IsCleanUp(reading, range))
            || (signs.IsNews && (!signs.HasEventNoun || !signs.IsAhead))
            || (!signs.HasEventNoun
                && (signs.IsPeriod || signs.IsService || (signs.NamesPeriod && range.Count <= 14)
                || (date.Kind == FragmentKind.DateRange
                && reading.Ask(sentence, SentenceFact.Registration, SideActs.NamesRegistration))));
    }

    /// <summary>
    /// "Die Jury tagt nicht öffentlich", unless another part is: "öffentlich, danach nicht öffentlich".
    /// </summary>
    private static bool IsNotPublic(Reading reading, int sentence, in Fragment date)
    {
        var range = reading.Source.Sentences[sentence];
        var isDenied = false;
        var end = Math.Min(range.End, date.End + ClauseReach);
        var first = Math.Max(range.First, date.First - ClauseReach);
        for (var at = reading.Tokens.HasWord(first, end) ? first : end; at < end; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsWord && ClauseWords.NotPublic.Contains(token))
            {
                isDenied = true;
            }
            else if (token.Text.StartsWith("öffentlich"))
            {
                if (!reading.Tokens[at - 1].Is("nicht"))
                {
                    return false;
                }

                isDenied = true;
            }
        }

        return isDenied && !HasTime(reading, sentence);
    }

    /// <summary>"TOP 5 Sommerfest am 5. Juli": what is talked about.</summary>
    private static bool IsOnAgenda(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var isPoint = reading.Tokens[range.First].Is("top") && reading.Tokens[range.First + 1].IsNumber;
        if (!range.StartsLine || !(isPoint || reading.Tokens[range.First].IsNumber)
            || HasTime(reading, sentence))
        {
            return false;
        }

        if (isPoint)
        {
            return true;
        }

        if (reading.IsTemporal(range.First))
        {
            return false;
        }

        for (var above = sentence - 1; above >= 0 && above > sentence - 24; above--)
        {
            if (RoleWords.AgendaHeads.Contains(reading.Tokens[reading.Source.Sentences[above].First]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "… die 1984 mit neun Frauen begann. Heute stehen 72 Sänger auf dem Podest.": nowadays.
    /// </summary>
    private static bool IsNowadays(Reading reading, int sentence, in Fragment date)
    {
        var range = reading.Source.Sentences[sentence];
        if (date.Date.DayOffset != 0 || !reading.Tokens[date.First].Is("heute"))
        {
            return false;
        }

        // "Heute treffen sich zehn Frauen jeden zweiten Donnerstag um 9.30 Uhr"
        if (HasTime(reading, sentence))
        {
            return date.First == range.First && HasRhythm(reading, sentence);
        }

        // "was heute Frauenkreis heißt", "wo heute das Rathaus steht"
        if (ClauseWords.Relatives.Contains(reading.Tokens[date.First - 1])
            && !reading.SignsAround(sentence, date).HasEventNoun)
        {
            return true;
        }

        // "landet heute oft auf dem Müll", "noch heute", "lebt heute in Kiel"
        if (ClauseWords.LivingVerbs.Contains(reading.Tokens[date.First - 1])
            || ClauseWords.Nowadays.Contains(reading.Tokens[date.End])
            || ClauseWords.StillLeads.Contains(reading.Tokens[date.First - 1]))
        {
            return true;
        }

        if (date.First != range.First || sentence == 0)
        {
            return false;
        }

        var year = reading.ReferenceAt(range.First).Year;
        var before = reading.Source.Sentences[sentence - 1];
        for (var at = before.First; at < before.End; at++)
        {
            if (reading.Tokens[at] is { IsNumber: true, Length: 4, Number: > 1000 and var told }
                && told < year)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Der Wochenmarkt am Samstag bleibt davon unberührt."</summary>
    private static bool IsUnaffected(Reading reading, int sentence, int from)
    {
        return reading.Tokens.Has(ClauseWords.Unaffected, from,
            Math.Min(from + Reach, reading.Source.Sentences[sentence].End));
    }

    private static bool HasRhythm(Reading reading, int sentence)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment is { Kind: FragmentKind.Recurrence, Pattern.IsBare: false })
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasTime(Reading reading, int sentence)
    {
        var fragments = reading.FragmentsOf(sentence);
        foreach (ref readonly var fragment in fragments[..Math.Min(fragments.Length, MostFragments)])
        {
            if (fragment.HasTime)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"… bleibt geschlossen. Ab Donnerstag, 22. Januar, können Schwimmer wieder …".</summary>
    private static bool IsOpenAgain(Reading reading, int sentence, in Fragment date)
    {
        var signs = reading.SignsOf(sentence);
        var before = TimeWords.Articles.Contains(reading.Tokens[date.First - 1])
            ? date.First - 2 : date.First - 1;
        if (reading.Tokens[before].Is("ab") && !signs.IsInvitation && !signs.HasEventNoun
            && SeriesDenials.IsReopening(reading, sentence))
        {
            return true;
        }

        return reading.Tokens[date.First - 1].Text is "ab" or "bis"
            && (signs.IsClosed || (sentence > 0 && reading.SignsOf(sentence - 1).IsClosed))
            && !signs.IsInvitation && !signs.HasEventNoun;
    }

    private static bool IsConcerned(Reading reading, int sentence, int from)
    {
        for (var at = from; at < Math.Min(from + Reach, reading.Source.Sentences[sentence].End); at++)
        {
            if (StateWords.Affected.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Mo + Do 9–12 Uhr, Di 14–17 Uhr": several weekdays in a row are hours, not days to come.
    /// </summary>
    private static bool Lists(Reading reading, int sentence, in Fragment date)
    {
        var index = reading.FragmentFrom(date.First);
        if (!IsShortWeekday(reading, date))
        {
            return false;
        }

        var hasOther = reading.Ask(sentence, SentenceFact.Weekdays, HasShortWeekdays);
        var hasNext = hasOther
            || index + 1 < reading.Fragments.Count
            && IsListed(reading, reading.Fragments[index + 1], date.End);
        var hasPrevious = index > 0 && reading.Fragments[index - 1].End >= date.First - 2
            && IsShortWeekday(reading, reading.Fragments[index - 1]);
        return hasNext || hasPrevious;
    }

    private static bool HasShortWeekdays(Reading reading, int sentence)
    {
        var (count, named) = (0, 0);
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (IsShortWeekday(reading, fragment))
            {
                count++;
                named += WeekdayRuns.NamesEvent(reading, fragment) ? 1 : 0;
            }
        }

        return count > 1 && named < count;
    }

    private static bool IsListed(Reading reading, Fragment next, int end) =>
        next.First <= end + 2 && IsShortWeekday(reading, next);

    private static bool IsShortWeekday(Reading reading, in Fragment date) =>
        date is { HasDate: true, Date.IsBareWeekday: true } && reading.Tokens[date.First].Length <= 3;
}
