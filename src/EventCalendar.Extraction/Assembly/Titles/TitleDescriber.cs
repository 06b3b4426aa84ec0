using EventCalendar.Extraction.Assembly.Weighing;
using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Says where words stand that may name an event, seen from its day, and what they are.</summary>
internal sealed class TitleDescriber(Reading reading, List<Anchor> anchors)
{
    private const int NearTokens = 4;
    private const int LongestGap = 120;
    private const int OthersAsked = 3;
    private const int UpperSentences = 6;
    private const int LongWordLetters = 10;
    private const int LongestName = 24;

    /// <summary>Adds the traits of a half-open range of tokens.</summary>
    public void Describe(ref Traits<TitleTrait> traits, int index, int first, int end)
    {
        var anchor = anchors[index];
        var sentence = SentenceSearch.At(reading.Source, reading.Tokens[first].Start);
        AddPlace(ref traits, anchor, sentence, first);
        AddGap(ref traits, anchor, first, end);
        traits.Add(TitleTrait.OtherDay, sentence != anchor.Sentence && reading.HasDayOrTime(sentence));
        traits.Add(TitleTrait.OfOther, IsOfOther(index, first));
        traits.Add(TitleTrait.BehindHour, reading.IsTimed(first - 1) || reading.IsTimed(first - 2));
        traits.Add(TitleTrait.LineStart, first == 0 || reading.Tokens[first].Breaks > 0);
        traits.Add(TitleTrait.ToldAsPast, reading.SignsOf(sentence).IsPast);
        AddBefore(ref traits, reading.Source.Sentences[sentence].First, first - 1);
        AddWords(ref traits, first, end);
    }

    /// <summary>
    /// Finds the noun that says what the words name: the first of an event, or the last word.
    /// </summary>
    public int Head(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (reading.Tokens[at].IsEventNoun)
            {
                return at;
            }
        }

        return end - 1;
    }

    /// <summary>Says whether a token is among the words of a day.</summary>
    public static bool IsOwn(Anchor anchor, int token) => token >= anchor.LeadFirst && token < anchor.End;

    private void AddPlace(ref Traits<TitleTrait> traits, Anchor anchor, int sentence, int first)
    {
        var isOwn = IsOwn(anchor, first);
        traits.Add(TitleTrait.Behind, isOwn && first > anchor.Date.First);
        traits.Add(TitleTrait.Before, isOwn && first <= anchor.Date.First);
        traits.Add(TitleTrait.InSentence, sentence == anchor.Sentence && !isOwn);
        traits.Add(TitleTrait.SentenceBefore, sentence == anchor.Sentence - 1);
        traits.Add(TitleTrait.FarBefore, sentence < anchor.Sentence - 1);
        traits.Add(TitleTrait.SentenceAfter, sentence == anchor.Sentence + 1);
        traits.Add(TitleTrait.FarAfter, sentence > anchor.Sentence + 1);
        traits.Add(TitleTrait.Top, sentence <= 1);
        traits.Add(TitleTrait.Upper, sentence is > 1 and < UpperSentences);
        var sentences = reading.Source.Sentences;
        traits.Add(TitleTrait.OtherParagraph,
            sentences[sentence].Paragraph != sentences[anchor.Sentence].Paragraph);
    }

    /// <summary>What lies between the words and the day.</summary>
    private void AddGap(ref Traits<TitleTrait> traits, Anchor anchor, int first, int end)
    {
        var (low, high) = first >= anchor.Date.End ? (anchor.Date.End, first) : (end, anchor.Date.First);
        traits.Add(TitleTrait.Near, high - low <= NearTokens);
        if (high - low >= LongestGap)
        {
            traits.Add(TitleTrait.DayBetween, true);
            return;
        }

        var (day, hour, stop) = (false, false, false);
        for (var at = reading.FragmentFrom(low); at < reading.Fragments.Count
            && reading.Fragments[at].First < high; at++)
        {
            ref readonly var fragment = ref reading.Fragments[at];
            day |= fragment.HasDate && fragment.First >= low;
            hour |= fragment.HasTime && fragment.First >= low;
        }

        for (var at = low; at < high && !stop; at++)
        {
            stop = reading.Tokens[at].Text is ";" or "|" or "." or "!" or "?" && !reading.IsTemporal(at);
        }

        traits.Add(TitleTrait.DayBetween, day);
        traits.Add(TitleTrait.HourBetween, hour);
        traits.Add(TitleTrait.StopBetween, stop);
    }

    private bool IsOfOther(int index, int first)
    {
        var anchor = anchors[index];
        if (IsOwn(anchor, first))
        {
            return false;
        }

        for (var at = Math.Max(0, index - OthersAsked);
            at < Math.Min(anchors.Count, index + OthersAsked + 1);
            at++)
        {
            var other = anchors[at];
            if (IsOwn(other, first) && !(other.First >= anchor.LeadFirst && other.End <= anchor.End))
            {
                return true;
            }
        }

        return false;
    }

    private void AddBefore(ref Traits<TitleTrait> traits, int least, int before)
    {
        if (before < least)
        {
            return;
        }

        ref readonly var word = ref reading.Tokens[before];
        var isIndefinite = TitleWords.Indefinite.Contains(word);
        var isDefinite = !isIndefinite && TitleWords.DefiniteForms.Contains(word);
        traits.Add(TitleTrait.Definite, isDefinite);
        traits.Add(TitleTrait.Indefinite, isIndefinite);
        before -= isDefinite || isIndefinite ? 1 : 0;
        if (before < least)
        {
            return;
        }

        word = ref reading.Tokens[before];
        var isTo = word.Text is "zu" or "zum" or "zur";
        var isWith = word.Text is "mit" or "bei" or "beim";
        var isIn = TitleWords.Locative.Contains(word);
        traits.Add(TitleTrait.To, isTo);
        traits.Add(TitleTrait.With, isWith);
        traits.Add(TitleTrait.In, isIn);
        traits.Add(TitleTrait.OtherPreposition,
            !isTo && !isWith && !isIn && TitleWords.Prepositions.Contains(word));
    }

    private void AddWords(ref Traits<TitleTrait> traits, int first, int end)
    {
        var words = 0;
        for (var at = first; at < Math.Min(end, first + LongestName); at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            words += token.IsWord ? 1 : 0;
            traits.Add(TitleTrait.Number, token.IsNumber);
            traits.Add(TitleTrait.Quoted, token.IsQuoted);
            traits.Add(TitleTrait.Someone, token.IsCapitalized && HeadingWords.Organizations.Contains(token));
            traits.Add(TitleTrait.Venue, token.IsVenue);
            traits.Add(TitleTrait.Town, token.IsCapitalized && Towns.EndOf(reading.Tokens, at) > at);
        }

        ref readonly var head = ref reading.Tokens[Head(first, end)];
        traits.Add(TitleTrait.Single, words <= 1);
        traits.Add(TitleTrait.Short, words is 2 or 3);
        traits.Add(TitleTrait.Long, words > 4);
        traits.Add(TitleTrait.LongWord, reading.Tokens[end - 1].Length >= LongWordLetters);
        traits.Add(TitleTrait.Generic, words <= 1 && EventNouns.IsGeneric(head.Text));
        traits.Add(TitleTrait.Minor, TitleWords.Minor.Contains(head));
        traits.Add(TitleTrait.Meeting, TitleWords.MeetingNouns.Contains(head));
    }
}
