using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>Tells a second rhythm of a sentence from more words about the first.</summary>
internal sealed class SeriesMerger(Reading reading, List<SeriesDraft> drafts)
{
    /// <summary>
    /// Joins a second rhythm of the sentence to the first: in another language, as a further day, or as an
    /// aside.
    /// </summary>
    public bool Merge(SeriesDraft former, Fragment words, RecurrencePattern pattern)
    {
        // "Wer samstags auf den Markt geht: jeden dritten Samstag im Monat, 10 Uhr"
        if (former.Pattern is { Unit: RecurrenceUnit.Week, Interval: 1 } && !former.HasRhythm
            && pattern is { Unit: RecurrenceUnit.Month, Ordinals.IsEmpty: false }
            && HasTime(words.End, reading.Source.Sentences[former.Sentence].End)
            && !HasTime(former.Words.First, words.First) && former.Words.First < words.First)
        {
            drafts.RemoveAt(drafts.Count - 1);
            return false;
        }

        if (IsFirstOfHours(former, words, pattern))
        {
            return false;
        }

        if (former.Pattern.HasDaysOf(pattern) && !HasOtherHour(former, words))
        {
            former.Pattern = pattern.Interval > former.Pattern.Interval ? pattern : former.Pattern;
            return true;
        }

        var isTimed = HasTime(former.Words.First, words.First);
        if (pattern.Unit == RecurrenceUnit.Month && IsUntimedMonth(former, words)
            && !former.Pattern.Ordinals.IsEmpty && !pattern.Ordinals.IsEmpty)
        {
            return false;
        }

        var next = NextRhythm(former.Sentence, words);
        if (HasTime(words.End, next) && (isTimed || (!former.Pattern.Ordinals.IsEmpty
            && pattern is { Unit: RecurrenceUnit.Week, Interval: 1 })))
        {
            return false;
        }

        // "am ersten Dienstag des Monats um 18.30 Uhr per Zoom und am dritten Dienstag vor Ort"
        if (isTimed && former.Pattern is { Unit: RecurrenceUnit.Month, Ordinals.IsEmpty: false } known
            && pattern is { Unit: RecurrenceUnit.Month, Ordinals.IsEmpty: false }
            && known.Weekdays.AsSpan().SequenceEqual(pattern.Weekdays.AsSpan()))
        {
            former.Pattern = known with { Ordinals = [.. known.Ordinals.Union(pattern.Ordinals).Order()] };
            former.Spans.Add(reading.Source.Span(words.First, words.End));
            return true;
        }

        if (!isTimed && former.Pattern.Unit == RecurrenceUnit.Week && pattern.Unit == RecurrenceUnit.Week
            && former.Pattern.Interval == pattern.Interval)
        {
            var days = former.Pattern.Weekdays.Union(pattern.Weekdays).Order();
            former.Pattern = former.Pattern with { Weekdays = [.. days] };
            former.Spans.Add(reading.Source.Span(words.First, words.End));
        }

        return true;
    }

    /// <summary>
    /// "ist dienstags und freitags: dienstags von 8 bis 13 Uhr, freitags ab 12 Uhr": the days again, each with
    /// its hour.
    /// </summary>
    private bool IsFirstOfHours(SeriesDraft former, Fragment words, RecurrencePattern pattern) =>
        former.Pattern.Weekdays.Length > 1 && pattern is { Unit: RecurrenceUnit.Week, Weekdays: [var day] }
            && former.Pattern.Weekdays.Contains(day) && words.End - words.First == 1
            && NextRhythm(former.Sentence, words) is var next
            && !HasTime(former.Words.First, words.First) && HasTime(words.End, next)
            && reading.Source.Sentences[former.Sentence].End is var end && HasTime(next, end);

    /// <summary>
    /// "sonntags 10 Uhr, am 1. Sonntag im Monat mit Abendmahl; mittwochs 19 Uhr": the hour of the next one.
    /// </summary>
    private int NextRhythm(int sentence, Fragment words)
    {
        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.Kind == FragmentKind.Recurrence && fragment.First >= words.End)
            {
                return fragment.First;
            }
        }

        return reading.Source.Sentences[sentence].End;
    }

    /// <summary>"die Kleinen dienstags um 15.30 Uhr, die Großen dienstags um 16.30 Uhr"</summary>
    private bool HasOtherHour(SeriesDraft former, Fragment words)
    {
        var before = TimeIn(former.Words.First, words.First);
        var behind = TimeIn(words.End, reading.Source.Sentences[former.Sentence].End);
        return before >= 0 && behind >= 0
            && reading.Fragments[before].Time.TotalMinutes != reading.Fragments[behind].Time.TotalMinutes;
    }

    /// <summary>
    /// "jeden ersten Mittwoch und dritten Samstag im Monat, 14 bis 16 Uhr": one hour for both.
    /// </summary>
    public bool IsUntimedMonth(SeriesDraft former, Fragment words) =>
        former.Pattern.Unit == RecurrenceUnit.Month && !HasTime(former.Words.First, words.First);

    private bool HasTime(int first, int end) => TimeIn(first, end) >= 0;

    /// <summary>Finds the first clock time between two tokens; -1 if there is none.</summary>
    private int TimeIn(int first, int end)
    {
        for (var index = reading.FragmentFrom(first); index < reading.Fragments.Count
            && reading.Fragments[index].First < end; index++)
        {
            if (reading.Fragments[index].HasTime && reading.Fragments[index].First >= first)
            {
                return index;
            }
        }

        return -1;
    }
}
