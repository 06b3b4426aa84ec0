using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>Tells the old day of a moved event from the new one.</summary>
internal sealed class MovedRule : RoleRule
{
    private const int Reach = 8;

    // Of the dates that were told only some are stepped over, so that a list of them stays cheap.
    private const int MostTold = 4;

    public override string Id => "role.moved";

    public override string Summary =>
        "\"verschoben … auf\", \"statt am\", \"ursprünglich für\": the day that no longer holds is kept as the old one.";

    public override string Positive =>
        "Das Sommerfest wird von Samstag, 15. Juni 2027 auf Samstag, 29. Juni 2027 verschoben. Beginn ist 14 Uhr.";

    public override string Negative => "Das Sommerfest findet am 29. Juni 2027 um 14 Uhr statt.";

    public override DateRole? Judge(Reading reading, int sentence, in Fragment date)
    {
        var signs = reading.SignsOf(sentence);
        var range = reading.Source.Sentences[sentence];
        if (IsFormer(reading, sentence, range, date) || IsDeniedBehind(reading, range, date)
            || IsSaidBefore(reading, sentence, range.First, date))
        {
            return DateRole.MovedFrom;
        }

        // "Der Redaktionsschluss wird auf den 9. Dezember vorverlegt": a last day, moved or not.
        if ((signs.IsMoved || StateWords.Prolonged.Contains(reading.Tokens[date.End]))
            && !EventNouns.IsAt(reading.Tokens, date.First - 2)
            && DeadlineRule.IsSubject(reading, range))
        {
            return DateRole.OtherDeadline;
        }

        // "Irrtümlich haben wir den 10. Juli gedruckt. Richtig ist der 11. Juli."
        if (date.Date.IsDay
            && (signs.IsError || IsCorrectedBelow(reading, sentence)
                || HasCorrection(reading, sentence, range, date))
            && IsCorrected(reading, sentence, date))
        {
            return DateRole.MovedFrom;
        }

        // "… kann nicht am 3. Juli stattfinden. Wir ziehen es vor auf den 30. Juni."
        if (signs.IsCancelled && !signs.IsMoved && sentence + 1 < reading.Source.Sentences.Count
            && reading.SignsOf(sentence + 1) is { IsMoved: true, IsIndefinite: false }
            && HasDate(reading, sentence + 1) && !PlanSigns.LeavesOwn(reading, sentence + 1)
            && PlanSigns.IsOnlyDay(reading, sentence) && !PlanSigns.TellsOther(reading, range, sentence + 1))
        {
            return DateRole.MovedFrom;
        }

        if (DatePairs.Judge(reading, sentence, date) is { } side)
        {
            return side;
        }

        if (date.Date.IsDay
            && (PlanSigns.IsPutOff(reading, date) || PlanSigns.IsSetApart(reading, range, date, signs.IsMoved)
                || (signs is { IsMoved: true, IsIndefinite: false }
                    && PlanSigns.IsOfMoved(reading, range, date))))
        {
            return DateRole.MovedFrom;
        }

        if (PlanSigns.WasPlanned(reading, range.End, date) && HasLaterHere(reading, range, date))
        {
            return DateRole.MovedFrom;
        }

        if (PlanSigns.IsHypothetical(reading, range, date) && HasLaterDay(reading, sentence, date))
        {
            return DateRole.MovedFrom;
        }

        if (!signs.IsMoved || signs.IsIndefinite)
        {
            return date.Date.IsDay && PlanSigns.IsTakenUp(reading, sentence) && LeadsOn(reading, sentence + 1)
                ? DateRole.MovedFrom : null;
        }

        if (NewDays.LeadsTo(reading, range.First, date))
        {
            return signs.IsWorks && !signs.IsInvitation ? null : DateRole.Event;
        }

        // "Die Aufführung vom 15. März wird am 26. April nachgeholt."
        if (reading.Tokens[date.First - 1].Is("vom") && date.Kind == FragmentKind.Date
            && !reading.Tokens[date.End].Is("an") && HasLaterHere(reading, range, date))
        {
            return DateRole.MovedFrom;
        }

        // Another day behind "auf" or "neuer Termin" is the new one; then this is the old one.
        foreach (ref readonly var other in reading.FragmentsOf(sentence))
        {
            if (other.HasDate && other.First > date.First
                && !TimeWords.Until.Contains(reading.Tokens[date.First - 1])
                && NewDays.LeadsTo(reading, range.First, other)
                && !ReserveRule.IsReserve(reading, sentence, other))
            {
                return DateRole.MovedFrom;
            }
        }

        // "… unsere Feier am 10.11. nach hinten zu schieben. Wir treffen uns jetzt am 19.11."
        return reading.FragmentsOf(sentence)[^1].First == date.First && LeadsOn(reading, sentence + 1)
            ? DateRole.MovedFrom : null;
    }

    private static bool LeadsOn(Reading reading, int sentence)
    {
        if (sentence >= reading.Source.Sentences.Count)
        {
            return false;
        }

        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasDate && fragment.Date.IsDay)
            {
                return NewDays.LeadsTo(reading, reading.Source.Sentences[sentence].First, fragment);
            }
        }

        return false;
    }

    private static bool HasLaterDay(Reading reading, int sentence, in Fragment date) =>
        HasLaterHere(reading, reading.Source.Sentences[sentence], date) || HasDate(reading, sentence + 1)
        || HasDate(reading, sentence + 2);

    private static bool HasLaterHere(Reading reading, Sentence range, in Fragment date)
    {
        for (var at = reading.FragmentFrom(date.End); at < reading.Fragments.Count
            && reading.Fragments[at].First < range.End; at++)
        {
            if (reading.Fragments[at] is { HasDate: true, Date.IsDay: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"statt am 29. Februar", "nicht wie angekündigt der 1. April", "bisher 10. Juli".</summary>
    private static bool IsFormer(Reading reading, int sentence, Sentence range, in Fragment date)
    {
        // "immer mittwochs, nicht am 1. Mai" leaves a day out.
        if (reading.Ask(sentence, SentenceFact.Recurrence, HasRecurrence))
        {
            return false;
        }

        var floor = range.First;
        for (var before = reading.FragmentFrom(date.First) - 1; before >= 0
            && reading.Fragments[before].First >= range.First; before--)
        {
            if (reading.Fragments[before].HasDate)
            {
                floor = reading.Fragments[before].End;
                break;
            }
        }

        var (hasOther, told) = (false, 0);
        foreach (ref readonly var other in reading.FragmentsOf(sentence))
        {
            if (other.HasDate && other.First != date.First && !other.Date.IsMonthOnly
                && (told++ >= MostTold || !PlanSigns.IsTold(reading, range, other)))
            {
                hasOther = true;
                break;
            }
        }

        // "Blechreiz (bisher 5. Dezember) entfällt": nothing takes its place.
        if (!hasOther && reading.SignsOf(sentence) is { IsCancelled: true, IsMoved: false }
            && range is { StartsLine: true, EndsLine: true })
        {
            return false;
        }

        hasOther = hasOther || HasDate(reading, sentence + 1)
            || (sentence > 0 && HasDate(reading, sentence - 1));
        return FormerWords.IsFormer(reading.Tokens, range, date.First, date.End, floor, hasOther);
    }

    private static bool HasRecurrence(Reading reading, int sentence)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.Kind == FragmentKind.Recurrence)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"findet am 22. September nicht statt, sondern am 29. September"</summary>
    private static bool IsDeniedBehind(Reading reading, Sentence range, in Fragment date)
    {
        var isDenied = false;
        for (var at = date.End; at < Math.Min(range.End, date.End + Reach + Reach); at++)
        {
            isDenied |= reading.Tokens[at].Is("nicht");
            if (isDenied && reading.Tokens[at].Is("sondern"))
            {
                return reading.IsDated(at + 1)
                    || reading.IsDated(at + 2)
                    || reading.IsDated(at + 3);
            }

            if (reading.IsDated(at))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Im Heft steht der 10. Juli, tatsächlich ist es der 11. Juli."</summary>
    private static bool HasCorrection(Reading reading, int sentence, Sentence range, in Fragment date)
    {
        if (!reading.Ask(sentence, SentenceFact.Correction, Corrects))
        {
            return false;
        }

        var isCorrected = false;
        for (var at = date.End; at < range.End; at++)
        {
            isCorrected |= reading.Tokens[at].IsWord && ClauseWords.Corrections.Contains(reading.Tokens[at]);
            if (isCorrected && reading.IsDated(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Says whether the next sentence corrects what this one says was printed: "Im letzten Blatt stand der
    /// 10. Juli. Richtig ist: 11. Juli."
    /// </summary>
    private static bool IsCorrectedBelow(Reading reading, int sentence)
    {
        if (sentence + 1 >= reading.Source.Sentences.Count)
        {
            return false;
        }

        var (range, next) = (reading.Source.Sentences[sentence], reading.Source.Sentences[sentence + 1]);
        return ClauseWords.Corrections.Contains(reading.Tokens[next.First])
            && reading.Tokens.Has(TenseWords.Stood, range.First, range.End);
    }

    private static bool Corrects(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        return reading.Tokens.Has(ClauseWords.Corrections, range.First, range.End);
    }

    private static bool IsCorrected(Reading reading, int sentence, in Fragment date)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = date.End; at < range.End; at++)
        {
            if (ClauseWords.Contrasts.Contains(reading.Tokens[at]) && reading.Tokens[at].IsWord)
            {
                return true;
            }
        }

        foreach (ref readonly var other in reading.FragmentsOf(sentence))
        {
            if (other.HasDate && other.First != date.First)
            {
                return false;
            }
        }

        return HasDate(reading, sentence + 1);
    }

    private static bool HasDate(Reading reading, int sentence)
    {
        if (sentence >= reading.Source.Sentences.Count)
        {
            return false;
        }

        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasDate && fragment.Date.IsDay)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"der ursprünglich für den 16. Januar vorgesehene", "das für 12. April geplante".</summary>
    private static bool IsSaidBefore(Reading reading, int sentence, int first, in Fragment date)
    {
        var tokens = reading.Tokens;
        var before = date.First - 1;
        before -= GrammarWords.DateLeads.Contains(tokens[before]) ? 1 : 0;
        var isOriginal = before >= first
            && (tokens[before].Is("ursprünglich") || tokens[before - 1].Is("ursprünglich"));
        // "das geplante für 12. April": other languages have the participle before the day.
        var isPlanned = IsPlanned(reading, date) || (tokens[before] is { IsGlossed: true, IsWord: true }
            && tokens[before].Is("für") && TimeWords.Planned.Contains(tokens[before - 1]));
        return (isOriginal || (isPlanned && HasOther(reading, sentence, date)))
            && !reading.SignsOf(sentence).IsCancelled;
    }

    /// <summary>
    /// "das am 5. September ausgefallene", "der für Montag, 18 Uhr, angesetzte": a participle before the
    /// noun.
    /// </summary>
    private static bool IsPlanned(Reading reading, in Fragment date)
    {
        for (var at = date.End; at < date.End + Reach; at++)
        {
            var token = reading.Tokens[at];
            if (token.IsWord && TimeWords.Planned.Contains(token))
            {
                return true;
            }

            if (!reading.IsTimed(at) && !token.Is(",")
                && !TimeWords.Cues.Contains(token))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Only another day, here or in the next sentence, makes the planned one the old one.</summary>
    private static bool HasOther(Reading reading, int sentence, in Fragment date)
    {
        var range = reading.Source.Sentences[sentence];
        var told = 0;
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasDate && fragment != date && fragment.Date.IsDay
                && (told++ >= MostTold || !PlanSigns.IsTold(reading, range, fragment)))
            {
                return true;
            }
        }

        return reading.SignsOf(sentence).IsMoved ? LeadsOn(reading, sentence + 1)
            : sentence + 1 < reading.Source.Sentences.Count && HasDate(reading, sentence + 1);
    }
}
