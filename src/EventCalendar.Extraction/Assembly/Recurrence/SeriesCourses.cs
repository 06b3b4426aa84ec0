using System.Runtime.InteropServices;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>Finds courses, of which a text tells the first date and how many there are.</summary>
internal sealed class SeriesCourses(Reading reading, List<Anchor> anchors, List<SeriesDraft> drafts)
{
    private const int FewestCounted = 3;
    private const int ReachOfBegin = 14;
    private const int SentencesOfCourse = 4;

    /// <summary>
    /// "10 Abende ab Dienstag, 17. September", "der achtwöchige Kurs beginnt am …": a course without a word
    /// of its rhythm.
    /// </summary>
    public void Add()
    {
        var known = drafts.Count;
        foreach (var anchor in anchors)
        {
            var range = reading.Source.Sentences[anchor.Sentence];
            if (anchor.LastDay is not null || anchor.Date.Date is { IsCalendarDay: false }
                || anchor.Date.Kind != FragmentKind.Date || HasDraft(anchor.Sentence, known))
            {
                continue;
            }

            var (first, end) = (range.First, range.End);
            if (anchors.Count == 1)
            {
                first = reading.Source.Sentences[Math.Max(0, anchor.Sentence - SentencesOfCourse)].First;
                end = reading.Source.Sentences[Math.Min(reading.Source.Sentences.Count - 1,
                    anchor.Sentence + SentencesOfCourse)].End;
            }
            else if (IsListed(anchor))
            {
                continue;
            }

            if (CountReader.Find(reading.Tokens, first, end, (range.First, range.End), out var words)
                < FewestCounted
                || !Begins(anchor, range.First))
            {
                continue;
            }

            var pattern = new RecurrencePattern(RecurrenceUnit.Week, 1, [anchor.StartsOn.DayOfWeek], []);
            drafts.Add(new SeriesDraft(anchor.Sentence, anchor.Date, pattern)
            {
                First = anchor.First,
                End = anchor.End,
                Spans = { reading.Source.Span(words.First, words.End) },
                IsCounted = true,
            });
        }
    }

    private bool HasDraft(int sentence, int known)
    {
        var reach = anchors.Count == 1 ? SentencesOfCourse : 0;
        var at = Search.First(CollectionsMarshal.AsSpan(drafts)[..known], sentence - reach,
            static draft => draft.Sentence);
        return at < known && drafts[at].Sentence <= sentence + reach;
    }

    /// <summary>A sentence with more dates lists the meetings.</summary>
    private bool IsListed(Anchor anchor)
    {
        var count = 0;
        foreach (ref readonly var fragment in reading.FragmentsOf(anchor.Sentence))
        {
            count += fragment.HasDate ? 1 : 0;
        }

        return count > 1;
    }

    private bool Begins(Anchor anchor, int first)
    {
        for (var at = anchor.Date.First - 1; at >= first && at > anchor.Date.First - 12; at--)
        {
            if (reading.Tokens[at].IsWord && SeriesWords.First.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        // "der Kurs, der am 13. Oktober um 10 Uhr beginnt"
        var end = reading.Source.Sentences[anchor.Sentence].End;
        for (var at = anchor.Date.End; at < Math.Min(end, anchor.Date.End + ReachOfBegin); at++)
        {
            if (reading.Tokens[at].Text is ":" or ";" || (reading.Tokens[at].Is(",") && at > anchor.Date.End))
            {
                break;
            }

            if (reading.Tokens[at].IsWord && RoleWords.Begin.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }
}
