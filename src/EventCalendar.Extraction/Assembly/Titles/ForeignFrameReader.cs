using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Reads titles of other languages from the words that say that something takes place, whatever it is called:
/// "join us for our charity run", "odbędzie się potańcówka", "21 mai, 15 h : troc de plantes".
/// </summary>
internal sealed class ForeignFrameReader(Reading reading, ForeignPhraseReader words)
{
    private const int LongestSentence = 80;
    private const int MostSkipped = 24;
    private const int ShortestName = 4;

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Reads the title of a date from its sentence; <c>null</c> if nothing there names it.</summary>
    public FoundTitle? Read(Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        if (range.Count > LongestSentence || !IsForeign(range.First, range.End))
        {
            return null;
        }

        return Verbs(anchor.LeadFirst, anchor.End) ?? BehindColon(anchor.First, anchor.End);
    }

    private bool IsForeign(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (Tokens[at].IsWord)
            {
                return Tokens[at].IsForeign || Tokens[at].IsGlossed;
            }
        }

        return false;
    }

    private FoundTitle? Verbs(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (!Tokens[at].IsGlossed || !TitleWords.FrameVerbs.Contains(Tokens[at]))
            {
                continue;
            }

            if ((TitleWords.HoldingFrames.Contains(Tokens[at]) ? Before(first, at) : null) is { } subject)
            {
                return subject;
            }

            if (Behind(at + 1, end) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>"Our bike check takes place": the words right before the verb.</summary>
    private FoundTitle? Before(int first, int verb)
    {
        var end = verb;
        while (end > first && Tokens[end - 1].IsGlossed && TitleWords.FrameHelpers.Contains(Tokens[end - 1]))
        {
            end--;
        }

        // "A bike check on Friday 5 June will not take place": the day stands between them.
        while (end > first
            && (reading.IsTemporal(end - 1) || Tokens[end - 1].Text is "am" or "um" or "on" or "," or ")"
            || (Tokens[end - 1].Is("(") && reading.IsTemporal(end))))
        {
            end--;
        }

        var from = words.RunFirst(first, end);
        return from < end && !(from > first && PlaceWords.Prepositions.Contains(Tokens[from - 1]))
            ? Make(from, end) : null;
    }

    private FoundTitle? Behind(int at, int end)
    {
        var from = at;
        while (from < end && from < at + MostSkipped)
        {
            if (reading.FragmentAt(from) is { } fragment && fragment.First == from)
            {
                from = fragment.End;
            }
            else if (Tokens[from].Is(",") || TitleWords.ForeignDeterminers.Contains(Tokens[from])
                || (Tokens[from].IsGlossed && TitleWords.FrameSkips.Contains(Tokens[from])))
            {
                from++;
            }
            else
            {
                break;
            }
        }

        return from < end && !PlaceWords.Prepositions.Contains(Tokens[from - 1])
            ? Make(from, words.RunEnd(from, end)) : null;
    }

    /// <summary>
    /// Reads the words behind the colon of a day or hour: "21 mai, 15 h : troc de plantes".
    /// </summary>
    private FoundTitle? BehindColon(int first, int end)
    {
        for (var at = first + 1; at + 1 < end; at++)
        {
            if (Tokens[at].Is(":") && reading.IsTemporal(at - 1) && !reading.IsTemporal(at))
            {
                return Make(at + 1, words.RunEnd(at + 1, end));
            }
        }

        return null;
    }

    private FoundTitle? Make(int first, int end)
    {
        // "повышаются взносы": a noun that is known and names no event goes on.
        if (end <= first || !HasName(first, end)
            || Tokens[end] is { IsGlossed: true, IsLarge: true, Breaks: 0 }
            || (Tokens[first].IsVenue && !Tokens[first].IsEventNoun))
        {
            return null;
        }

        var title = TitleText.Clean(reading.Source.Quote(first, end));
        return title.Length < ShortestName ? null
            : new FoundTitle(char.ToUpperInvariant(title[0]) + title[1..], reading.Source.Span(first, end),
                "title.verb", 0.6, true);
    }

    private bool HasName(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (Tokens[at] is { IsWord: true, IsGlossed: false, Length: >= ShortestName }
                && !HeadingWords.NameLinks.Contains(Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }
}
