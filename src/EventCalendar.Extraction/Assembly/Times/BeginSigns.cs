using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Times;

/// <summary>Finds sentences that say when something begins: "Filmstart ist um 20 Uhr."</summary>
internal static class BeginSigns
{
    /// <summary>Says whether a sentence has a word of beginning or meeting.</summary>
    public static bool IsIn(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < range.End; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            if (token.IsWord && !token.IsQuoted
                && (RoleWords.Begin.Contains(token) || RoleWords.Beginnings.Contains(token)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Wer zusehen will, sollte um 11.11 Uhr da sein": not every clause of a sentence with a past form tells
    /// what was.
    /// </summary>
    public static bool TellsTime(Reading reading, int sentence)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasTime)
            {
                return IsIn(reading, sentence) || EventNouns.IsAt(reading.Tokens, fragment.End)
                    || Tenses.Of(reading.Tokens, reading.Source.Sentences[sentence], fragment.First,
                        fragment.End) != Tense.Past;
            }
        }

        return false;
    }

    /// <summary>
    /// "Der Beirat tagt um 18.30 Uhr im großen Saal", far below the only day of a text.
    /// </summary>
    public static bool IsOfGathering(Reading reading, int sentence) =>
        OfTime(reading, sentence) is { IsPast: false, IsService: false, IsJob: false } signs
            && (signs.IsHeld || signs.IsInvitation || signs.HasEventNoun || Meets(reading, sentence));

    private static bool Meets(Reading reading, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        return reading.Tokens.Has(PlaceWords.Meeting, range.First, range.End);
    }

    /// <summary>
    /// Gets what the clause of the first time of a sentence says, or the sentence without one.
    /// </summary>
    public static SentenceSigns OfTime(Reading reading, int sentence)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasTime)
            {
                return reading.SignsAround(sentence, fragment);
            }
        }

        return reading.SignsOf(sentence);
    }

    /// <summary>
    /// "Die Sitzung beginnt um 17 Uhr, Anmeldung bis 20. November": where the words of the hour end, before
    /// the first date if that is a last day; else the end of the sentence.
    /// </summary>
    public static int EndOf(Reading reading, int sentence)
    {
        var hasTime = false;
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasDate)
            {
                return hasTime
                    && TimeWords.Until.Contains(reading.Tokens[BehindLead(reading, fragment.First)])
                    ? fragment.First : reading.Source.Sentences[sentence].End;
            }

            hasTime |= fragment.HasTime;
        }

        return reading.Source.Sentences[sentence].End;
    }

    /// <summary>The word before "zum", "zu", "spätestens" and articles.</summary>
    private static int BehindLead(Reading reading, int date)
    {
        var at = date - 1;
        while (at > date - 4 && reading.Tokens[at].Text is "zum" or "zu" or "spätestens" or "dem" or "den")
        {
            at--;
        }

        return at;
    }

    /// <summary>
    /// "Geöffnet ist von 10 bis 14 Uhr" below a day without an hour: that of the event itself.
    /// </summary>
    public static bool IsOpenThen(Reading reading, Anchor anchor, int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        if (anchor is not { Time: null, Series: null } || !anchor.Date.Date.IsCalendarDay)
        {
            return false;
        }

        var isOpen = false;
        for (var at = range.First; at < range.End; at++)
        {
            if (RoleWords.Phone.Contains(reading.Tokens[at]))
            {
                return false;
            }

            isOpen |= RoleWords.BeginsOpen.Contains(reading.Tokens[at]);
        }

        return isOpen;
    }
}
