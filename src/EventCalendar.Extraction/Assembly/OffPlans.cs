using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Finds what calls off a plan that is told of as one of the past.</summary>
internal static class OffPlans
{
    private const int Reach = 4;

    /// <summary>
    /// "Die Rennen sind gestrichen. Das hat der Verband am Freitag mitgeteilt. Für 7. März war ein Slalom
    /// vorgesehen": what no longer holds may be told some sentences away, of the same paragraph.
    /// </summary>
    public static int? Around(Reading reading, int sentence) =>
        Towards(reading, sentence, -1) ?? Towards(reading, sentence, 1);

    /// <summary>"Bis 31. März sind alle Veranstaltungen abgesagt."</summary>
    public static bool IsBound(Reading reading, Fragment date)
    {
        var before = date.First - 1;
        before -= TimeWords.Articles.Contains(reading.Tokens[before]) ? 1 : 0;
        before -= reading.Tokens[before].Is("zum") ? 1 : 0;
        return TimeWords.Until.Contains(reading.Tokens[before]);
    }

    private static int? Towards(Reading reading, int sentence, int step)
    {
        var sentences = reading.Source.Sentences;
        for (var near = sentence + step; near >= 0 && near < sentences.Count
            && near != sentence + ((Reach + 1) * step)
            && sentences[near].Paragraph == sentences[sentence].Paragraph; near += step)
        {
            var signs = reading.SignsOf(near);
            if (signs.IsHeld || HasCalendarDay(reading, near))
            {
                return null;
            }

            if (!signs.IsConditional && (signs.IsCancelled || signs is { IsMoved: true, IsIndefinite: true }))
            {
                return near;
            }
        }

        return null;
    }

    private static bool HasCalendarDay(Reading reading, int sentence)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if ((fragment.HasDate && fragment.Date.IsCalendarDay && !IsBound(reading, fragment))
                || fragment.Kind == FragmentKind.Recurrence)
            {
                return true;
            }
        }

        return false;
    }
}
