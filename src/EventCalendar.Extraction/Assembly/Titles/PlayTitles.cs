using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>
/// Names the showings of a play by the play: "„Der Geizhals“ heißt die Komödie … Gespielt wird am 4. und 5.
/// Mai".
/// </summary>
/// <remarks>
/// What the play tells stands between its name and the days, and its nouns are those of no event.
/// </remarks>
internal sealed class PlayTitles(Reading reading)
{
    private const int LongestName = 9;
    private const int NounReach = 14;
    private readonly Note<bool> isRead = new(reading.Kept, false);
    private readonly KeptList<(int Open, int Close)> plays = new(reading.Kept);

    private TokenReader Tokens => reading.Tokens;

    /// <summary>
    /// Gives the play in place of a title that its own sentence does not give, or that only says that it is
    /// shown.
    /// </summary>
    public FoundTitle? Instead(Anchor anchor, FoundTitle? title)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var (first, end) = title is null || title.Span.IsEmpty ? (0, 0)
            : (reading.TokenAt(title.Span.Start), reading.TokenAt(title.Span.End - 1) + 1);
        var isShowing = Tokens.Has(PlayWords.Showings, first, end);
        var isOwn = first >= range.First && end <= range.End && end > 0;
        if ((isOwn && !title!.IsReserve && !(isShowing && NamesNoMore(first, end)))
            || !(isShowing || Tokens.Has(PlayWords.Showings, range.First, range.End))
            || Nearest(range) is not { } play)
        {
            return title;
        }

        var name = "„" + reading.Source.Quote(play.Open + 1, play.Close) + "“";
        return new FoundTitle(
            TitleText.Clean(isShowing && PlayWords.First.Contains(Tokens[end - 1])
                ? reading.Source.Quote(end - 1, end) + ": " + name : name),
            reading.Source.Span(play.Open, play.Close + 1), "title.noun-phrase", 0.75, true);
    }

    /// <summary>"Premiere", "Weitere Aufführungen": of which play stands elsewhere.</summary>
    private bool NamesNoMore(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (Tokens[at].IsQuoted || (Tokens[at] is { IsWord: true, IsCapitalized: true }
                && !PlayWords.Showings.Contains(Tokens[at]) && !PlayWords.More.Contains(Tokens[at])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The play named last before the end of a sentence, else the first of all.</summary>
    private (int Open, int Close)? Nearest(Sentence range)
    {
        if (!isRead.Value)
        {
            isRead.Value = true;
            Collect();
        }

        return plays.Count == 0 ? null
            : plays[Math.Max(0, Search.First(plays, range.End, static play => play.Open) - 1)];
    }

    private void Collect()
    {
        var hasPlay = false;
        for (var number = 0; number < reading.Source.Sentences.Count; number++)
        {
            var sentence = reading.Source.Sentences[number];
            hasPlay |= Tokens.Has(PlayWords.Plays, sentence.First, sentence.End);
            for (var at = sentence.First; at + 1 < sentence.End; at++)
            {
                if (Tokens[at].IsQuoted || Tokens[at].IsWord || !Tokens[at + 1].IsQuoted)
                {
                    continue;
                }

                var close = at + 1;
                while (close < sentence.End && Tokens[close].IsQuoted)
                {
                    close++;
                }

                // "Darum geht es in dem Stück: …" above "„Der Geizhals“" on a line of its own.
                var isLine = hasPlay && sentence.StartsLine && at == sentence.First
                    && close + 1 >= sentence.End;
                if (close < sentence.End && (isLine || HasNoun(sentence, at, close)) && IsName(at, close))
                {
                    plays.Add((at, close));
                }

                at = close;
            }
        }
    }

    private bool IsName(int open, int close) => close - open <= LongestName
        && Tokens[open + 1].IsCapitalized && Tokens[close - 1].Text is not ("." or ",")
        && !PlayWords.Actors.Contains(Tokens[open - 1]);

    private bool HasNoun(Sentence sentence, int open, int close) => Tokens.Has(PlayWords.Plays,
        Math.Max(sentence.First, open - NounReach), Math.Min(sentence.End, close + NounReach));
}
