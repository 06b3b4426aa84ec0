using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>
/// Finds the places of events in a row whose days stand in brackets: "das Turnier in Aue (28. Mai), der Hock
/// im Schulhof (30. Juli) und das Adventskonzert (16. Dezember)".
/// </summary>
internal sealed class BracketPlaces(Reading reading, SentencePlaces places)
{
    // "Im Pfarrhof gibt es Hock (3. Mai), Kino (4. Juni)": what stands so far before the first day is for
    // all.
    private const int Apart = 3;
    private const int MostBefore = 12;

    /// <summary>
    /// Says whether the day of an anchor stands alone in brackets, as another one of its sentence does.
    /// </summary>
    public bool IsOneOfSeveral(Anchor anchor)
    {
        if (anchor.IsItem || !IsBracketed(anchor.Date))
        {
            return false;
        }

        foreach (ref readonly var other in reading.FragmentsOf(anchor.Sentence))
        {
            if (other.HasDate && other.First != anchor.Date.First && IsBracketed(other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Finds the place in the words between the day before and this one, or one that holds for all.
    /// </summary>
    public PlacePhrase? Find(Anchor anchor)
    {
        var first = reading.Source.Sentences[anchor.Sentence].First;
        var open = anchor.Date.First - 1;
        if (places.Among(Math.Max(first, anchor.LeadFirst), open) is { } own)
        {
            return own;
        }

        var head = Head(anchor.Sentence);
        return head < anchor.LeadFirst && places.Among(first, head) is { IsWeak: false } all
            && all.End + Apart <= head ? all : null;
    }

    /// <summary>"(28. Mai)", "(28. Mai, 19 Uhr)": nothing else stands there.</summary>
    private bool IsBracketed(Fragment date)
    {
        var end = date.End;
        var time = reading.Tokens[end].Is(",") ? end + 1 : end;
        end = reading.FragmentAt(time) is { HasTime: true } hour ? hour.End : end;
        return reading.Tokens[date.First - 1].Is("(") && reading.Tokens[end].Is(")");
    }

    /// <summary>Finds the bracket of the first day of a sentence.</summary>
    private int Head(int sentence)
    {
        var fragments = reading.FragmentsOf(sentence);
        for (var at = 0; at < Math.Min(fragments.Length, MostBefore); at++)
        {
            if (fragments[at].HasDate && IsBracketed(fragments[at]))
            {
                return fragments[at].First - 1;
            }
        }

        return reading.Source.Sentences[sentence].End;
    }
}
