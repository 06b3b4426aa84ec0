using EventCalendar.Extraction.Assembly.Recurrence;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Times;

/// <summary>Says whether the hour of a sentence holds for days that stand elsewhere.</summary>
internal static class RhythmSigns
{
    /// <summary>
    /// "Termine – jeweils freitags um 10 Uhr: 13. und 27. August": the rhythm of days that are told one by one.
    /// </summary>
    public static RecurrencePattern? Of(Reading reading, List<Anchor> anchors, int sentence)
    {
        RecurrencePattern? rhythm = null;
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasDate || (fragment.Kind == FragmentKind.Recurrence && rhythm is not null))
            {
                return null;
            }

            rhythm ??= fragment.Pattern;
        }

        return rhythm is { Unit: RecurrenceUnit.Week, Weekdays.IsEmpty: false }
            && Search.From(anchors, sentence) is var at
            && (at == anchors.Count || anchors[at].Sentence != sentence) ? rhythm : null;
    }

    /// <summary>"Los geht es jedes Mal um 15 Uhr": an hour of all days told in prose around it.</summary>
    public static bool HoldsForEach(Reading reading, int sentence)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasTime)
            {
                return EachSign.IsBefore(reading.Tokens, fragment.First);
            }
        }

        return false;
    }

    /// <summary>"Einmal im Monat von 10 bis 11 Uhr": on whatever day, always at that hour.</summary>
    public static bool IsBareRhythm(Reading reading, int sentence)
    {
        var (hasRhythm, hasTime) = (false, false);
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            hasRhythm |= fragment is { Kind: FragmentKind.Recurrence, Pattern.IsBare: true };
            hasTime |= fragment.HasTime;
        }

        return hasRhythm && hasTime;
    }

    /// <summary>"jeden Abend um 18 Uhr" beside the evenings themselves.</summary>
    public static bool IsEveryDay(Reading reading, int sentence)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasDate
                || fragment is { Kind: FragmentKind.Recurrence, Pattern.Unit: not RecurrenceUnit.Day })
            {
                return false;
            }
        }

        return true;
    }
}
