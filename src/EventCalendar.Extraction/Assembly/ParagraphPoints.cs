using EventCalendar.Extraction.Assembly.Places;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Finds what a paragraph tells of the day of the one before it: "Am Samstag um 11 Uhr öffnet im Museum …"
/// and below "In der Aula beginnt um 17 Uhr das Konzert des Posaunenchors."
/// </summary>
/// <remarks>
/// A paper's tips for a day say it once. A paragraph without a day, with one hour and a place of its own and
/// with the noun of what takes place, is an event beside the one told before, where that has its hour and
/// place as well.
/// </remarks>
internal sealed class ParagraphPoints(Reading reading)
{
    private const int MostParagraphs = 6;
    private const int MostSentences = 8;
    private readonly DayPointReader reader = new(reading);

    /// <summary>Adds the events of such paragraphs, in order of the text.</summary>
    public void Add(List<Anchor> anchors)
    {
        for (var at = 0; at < anchors.Count; at++)
        {
            var stop = at + 1 < anchors.Count ? anchors[at + 1].Sentence : reading.Source.Sentences.Count;
            if (anchors[at] is not
                { LastDay: null, Series: null, IsItem: false, Date.Kind: FragmentKind.Date } head
                || stop <= head.Sentence || !IsToldWhole(head, stop))
            {
                continue;
            }

            var sentence = EndOfParagraph(head.Sentence, stop);
            for (var count = 0; count < MostParagraphs && sentence < stop; count++)
            {
                var end = EndOfParagraph(sentence, stop);
                if (end == stop && stop < reading.Source.Sentences.Count
                    && reading.Source.Sentences[stop].Paragraph
                        == reading.Source.Sentences[sentence].Paragraph)
                {
                    break;
                }

                if (Read(head, sentence, end) is { } point)
                {
                    anchors.Insert(++at, point);
                }

                sentence = end;
            }
        }
    }

    /// <summary>Says whether the paragraph of a day is one of prose, with the hour and the place.</summary>
    private bool IsToldWhole(Anchor head, int stop)
    {
        if (!IsProse(head.Sentence))
        {
            return false;
        }

        var (hasHour, hasPlace) = (false, false);
        var end = Math.Min(EndOfParagraph(head.Sentence, stop), head.Sentence + MostSentences);
        for (var sentence = head.Sentence; sentence < end && !(hasHour && hasPlace); sentence++)
        {
            hasHour |= reader.HasHour(sentence);
            hasPlace |= reader.PlaceOf(sentence) is not null;
        }

        return hasHour && hasPlace;
    }

    private int EndOfParagraph(int sentence, int stop)
    {
        var paragraph = reading.Source.Sentences[sentence].Paragraph;
        while (sentence < stop && reading.Source.Sentences[sentence].Paragraph == paragraph)
        {
            sentence++;
        }

        return sentence;
    }

    private Anchor? Read(Anchor head, int first, int end)
    {
        if (end - first > MostSentences || !IsProse(first))
        {
            return null;
        }

        PlacePhrase? place = null;
        var placed = first;
        (int Sentence, Fragment Time)? hour = null;
        for (var sentence = first; sentence < end; sentence++)
        {
            foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
            {
                if (fragment.HasDate || fragment.Kind == FragmentKind.Recurrence
                    || (fragment.HasTime && hour is not null))
                {
                    return null;
                }

                hour = fragment.HasTime ? (sentence, fragment) : hour;
            }

            if (place is null && reader.PlaceOf(sentence) is { } named)
            {
                (place, placed) = (named, sentence);
            }
        }

        // "Im Park ist eine Hüpfburg. Um 21 Uhr beginnt der Umzug": the place of something else.
        if (place is null || hour is not { } told || !reader.IsHour(told.Sentence, told.Time)
            || Noun(first, told.Sentence, place) is not { End: > 0 } noun
            || (placed != told.Sentence && noun.First >= reading.Source.Sentences[placed].End))
        {
            return null;
        }

        var range = reading.Source.Sentences[told.Sentence];
        var point = head.WithWords(told.Sentence, range.First, range.End, head);
        (point.Place, point.Noun) = (place, noun);
        return point;
    }

    private bool IsProse(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        return reading.Tokens[range.End - 1].Text is "." or "!"
            && TitleWords.HasVerb(reading.Tokens, range.First, range.End);
    }

    /// <summary>Finds the noun of what takes place, in the words up to the hour.</summary>
    private (int First, int End) Noun(int first, int last, PlacePhrase place)
    {
        for (var at = reading.Source.Sentences[first].First; at < reading.Source.Sentences[last].End; at++)
        {
            if (EventNouns.IsAt(reading.Tokens, at) && !reading.Tokens[at].IsQuoted && !reading.IsTemporal(at)
                && !(at >= place.First && at < place.End)
                && !TitleWords.MeetingNouns.Contains(reading.Tokens[at])
                && !TimeWords.CourseNouns.Contains(reading.Tokens[at]))
            {
                return (at, at + 1);
            }
        }

        return default;
    }
}
