using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Finds the heading under which a sentence stands.</summary>
internal sealed class HeadingFinder(Reading reading, NounPhraseReader phrases)
{
    private const int MostSentencesAbove = 30;
    private const int LongestHeading = 18;
    private const int LongestLabel = 9;
    private readonly SentenceCache<FoundTitle?> bySentence = new(reading);

    /// <summary>Finds the nearest heading above an anchor.</summary>
    public FoundTitle? Above(Anchor anchor)
    {
        var sentences = reading.Source.Sentences;
        FoundTitle? collection = null;
        FoundTitle? inline = null;
        for (var above = anchor.Sentence - 1; above >= 0
            && above > anchor.Sentence - MostSentencesAbove; above--)
        {
            if (reading.DatelineAt(sentences[anchor.Sentence].First) is { } line
                && line.First > sentences[above].First
                && sentences[above].Line + 3 < sentences[SentenceAt(line.First)].Line)
            {
                return inline ?? collection;
            }

            if (Known(above) is { } heading)
            {
                // "Toaster tot?" in the middle of a line is no heading where a line of its own says more.
                if (!heading.IsCollection && (heading.HasEventNoun || sentences[above].EndsLine))
                {
                    return inline is null || heading.HasEventNoun ? heading : inline;
                }

                _ = heading.IsCollection ? collection ??= heading : inline ??= heading;
            }
        }

        return inline ?? collection;
    }

    /// <summary>The heading that a sentence is, found once for all events below it.</summary>
    private FoundTitle? Known(int sentence)
    {
        if (!bySentence.TryGetValue(sentence, out var found))
        {
            bySentence[sentence] = found = Read(sentence);
        }

        return found;
    }

    private int SentenceAt(int token) => SentenceSearch.At(reading.Source, reading.Tokens[token].Start);

    private FoundTitle? Read(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var source = reading.Source;
        if (LabelEnd(range) is > 0 and var colon)
        {
            if (Behind(range, colon) is { } behind)
            {
                return behind;
            }

            range = range with { End = colon, EndsLine = false };
        }
        else if (!range.StartsLine || !(range.EndsLine || IsShort(range)) || range.Count > LongestHeading
            || range.Count < 1
            || !IsHeadingLine(sentence, range))
        {
            return null;
        }

        if (reading.SignsOf(sentence) is { IsInvitation: true, HasEventNoun: false }
            || HeadingWords.Reports.Contains(reading.Tokens[range.First]))
        {
            return null;
        }

        var (first, end) = Strip(range.First, range.End);
        if (first >= end || !HasName(first, end) || TitleWords.CallEnds.Contains(reading.Tokens[end - 1])
            || TitleWords.CallEnds.Contains(reading.Tokens[end - 2]))
        {
            return null;
        }

        // "Unser Preisskat zieht um": a sentence is no title, the event in it is.
        // "Kein Gottesdienst am Sonntag": the event in it as well.
        var isSentence = TitleWords.HasVerb(reading.Tokens, first, end)
            || RoleWords.Not.Contains(reading.Tokens[first])
            || (StateWords.Passing.Contains(reading.Tokens[first])
                && RoleWords.Not.Contains(reading.Tokens[first + 1]));
        if (isSentence && !IsOfAll(first, end) && phrases.Best(first, end) is { } phrase
            && !(phrase.IsGeneric && HasQuote(first, phrase.First)))
        {
            return new FoundTitle(phrases.Print(phrase), source.Span(phrase.First, phrase.End),
                "title.heading", 0.85, true);
        }

        var hasNoun = false;
        for (var at = first; at < end; at++)
        {
            hasNoun |= EventNouns.IsAt(reading.Tokens, at)
                && !(StageWords.Stages.Contains(reading.Tokens[at])
                    && StageWords.Calls.Contains(reading.Tokens[at + 1]));
        }

        var title = TitleText.Clean(source.Quote(first, end));
        if (title.Length < 3)
        {
            return null;
        }

        var found =
            new FoundTitle(title, source.Span(first, end), "title.heading", hasNoun ? 0.9 : 0.6, hasNoun)
            {
                IsQuestion = !range.EndsLine && reading.Tokens[range.End - 1].Is("?"),
                IsWeak = !hasNoun && (isSentence || IsLetterhead(first, end)),
                IsNamed = HasQuote(first, end),
                IsHost = !isSentence && IsLetterhead(first, end),
            };
        return IsOfAll(first, end)
            ? found with
            {
                IsWeak = true,
                IsCollection = true,
                HasEventNoun = false,
                RuleId = "title.assumed",
                Confidence = 0.3,
            }
            : found;
    }

    /// <summary>
    /// "Musterau: Blutspende zieht um": the label, and the event of the headline behind it.
    /// </summary>
    private FoundTitle? Behind(Sentence range, int colon)
    {
        if (!range.EndsLine || range.Count > LongestHeading || colon - range.First > 2
            || phrases.Best(range.First, colon) is not null
            || phrases.Best(colon + 1, range.End) is not { IsAside: false, IsMinor: false } phrase)
        {
            return null;
        }

        var label = reading.Source.Quote(range.First, colon);
        return new FoundTitle(TitleText.Clean(label + ": " + phrases.Print(phrase)),
            reading.Source.Span(phrase.First, phrase.End), "title.heading", 0.85, true);
    }

    private bool HasQuote(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (reading.Tokens[at].IsQuoted)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"TV Dillingen 1902": who writes, and not what takes place.</summary>
    private bool IsLetterhead(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (reading.Tokens[at].IsWord && reading.Tokens[at].IsCapitalized
                && HeadingWords.Organizations.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Termine im Überblick", "Gemeindebrief Dezember", "Von unserer Mitarbeiterin Karin Mölders": of no
    /// event.
    /// </summary>
    private bool IsOfAll(int first, int end)
    {
        var tokens = reading.Tokens;
        var isByline = tokens[first].Is("von");
        if (TitleWords.Bylines.Contains(tokens[first]) && tokens[first + 1].Text is "von" or ":" or "am")
        {
            return true;
        }

        var asks = TitleWords.QuestionHeads.Contains(tokens[first]);
        for (var at = first; at < end; at++)
        {
            var token = tokens[at];
            if (!token.IsQuoted && token.IsWord
                && (TitleWords.Collections.Contains(token)
                    || TitleWords.Collections.Contains(TitleWords.Stem(token.Text))))
            {
                return true;
            }

            if (asks && TitleWords.Asked.Contains(token))
            {
                return true;
            }

            isByline &= at == first || token.IsCapitalized || !token.IsWord
                || TitleWords.Possessives.Contains(token);
        }

        return isByline;
    }

    /// <summary>
    /// "Rückenfit für Ungelenkige: Nach Ostern legen wir wieder los!": the words before the colon; 0 if there
    /// are none.
    /// </summary>
    private int LabelEnd(Sentence range)
    {
        // A whole line is a heading with its colon.
        var isLine = range.EndsLine && !HasDate(range) && reading.Tokens[range.End - 1].IsWord
            && !TitleWords.HasVerb(reading.Tokens, range.First, range.End);
        for (var at = range.First + 1; range.StartsLine && !isLine && at + 1 < range.End
            && at <= range.First + LongestLabel; at++)
        {
            if (reading.Tokens[at].Text is "," or "?" or "!")
            {
                return 0;
            }

            if (reading.Tokens[at].Is(":") && reading.Tokens[at + 1].IsSpaced)
            {
                var first = reading.Tokens[range.First];
                return first is { IsCapitalized: true } && !TitleWords.Idle.Contains(first)
                    && !TitleWords.Idle.Contains(reading.Tokens[at - 1])
                    && !HeadingWords.Notices.Contains(reading.Tokens[at - 1])
                    && !(SmallWords.StartsSentence(first)
                        && !(TitleWords.Prepositions.Contains(first) && at - range.First > 2))
                        && !TitleWords.NoAdjectives.Contains(first) && !HeadingWords.Notices.Contains(first)
                        && !HeadingWords.Strip.Contains(first)
                    && !HeadingWords.DateLabels.Contains(first) && !HeadingWords.Hosts.Contains(first)
                    && !PlaceWords.Labels.Contains(first) && !HeadingWords.Credits.Contains(first)
                    && !TitleWords.HasVerb(reading.Tokens, range.First, at)
                    && (!HasDate(range) || TitleWords.HasVerb(reading.Tokens, at, range.End))
                    && Towns.EndOf(reading.Tokens, range.First) < at ? at : 0;
            }
        }

        return 0;
    }

    private bool HasDate(Sentence range)
    {
        for (var at = reading.FragmentFrom(range.First); at < reading.Fragments.Count
            && reading.Fragments[at].First < range.End; at++)
        {
            if ((reading.Fragments[at].HasDate && reading.Fragments[at].Date.Name is null)
                || reading.Fragments[at].HasTime)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Schaltjahr-Frühstück!" before the text on the same line.</summary>
    private bool IsShort(Sentence range) =>
        (range.Count <= 6 && reading.Tokens[range.End - 1].Text is "!" or ":") || IsShortStop(range)
            || IsQuestion(range);

    /// <summary>"Wie werde ich Fan meiner Finanzen?" at the very beginning.</summary>
    private bool IsQuestion(Sentence range) =>
        range.First == 0 && range.Count is > 3 and <= 14 && reading.Tokens[range.End - 1].Is("?");

    /// <summary>
    /// "Weltgebetstag der Frauen. Gottesdienst am …": some words with an event and no verb.
    /// </summary>
    private bool IsShortStop(Sentence range) =>
        range.Count is > 1 and <= 6 && reading.Tokens[range.End - 1].Is(".") && range.Paragraph == 0
            && !TitleWords.HasVerb(reading.Tokens, range.First, range.End)
        && (phrases.Best(range.First, range.End) is not null
            || (range.First == 0 && range.Count > 2 && Towns.EndOf(reading.Tokens, 0) == 0));

    private bool IsHeadingLine(int sentence, Sentence range)
    {
        var tokens = reading.Tokens;
        var last = tokens[range.End - 1];
        if (last.Text is "." or ";" or "," && !Abbreviations.Contains(tokens[range.End - 2])
            && !(!range.EndsLine && IsShortStop(range)))
        {
            return false;
        }

        var first = tokens[range.First];
        if (IsTown(range) || IsTableHead(range))
        {
            return false;
        }

        if (first.IsSmall || HeadingWords.Greetings.Contains(first)
            || (range.Count > 1 && tokens[range.First + 1].Is(":") && IsLabel(first))
            || (range.Count <= 3 && HeadingWords.Notices.Contains(first)))
        {
            return false;
        }

        foreach (ref readonly var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasTime
                || (fragment.HasDate && fragment.Date.Day is not null && fragment.First <= range.First + 2))
            {
                return false;
            }
        }

        return reading.DatelineAt(range.First) is not { } line || line.First != range.First;
    }

    /// <summary>"PETERSAU": where it is written, and not what takes place.</summary>
    private bool IsTown(Sentence range) =>
        range.Count <= 4 && Towns.EndOf(reading.Tokens, range.First) == range.End;

    /// <summary>"Datum Uhrzeit Ort der Veranstaltung": the columns of a table.</summary>
    private bool IsTableHead(Sentence range)
    {
        var (heads, columns, words) = (0, 0, 0);
        for (var at = range.First; at < range.End; at++)
        {
            ref readonly var token = ref reading.Tokens[at];
            heads += TitleWords.TableHeads.Contains(token) ? 1 : 0;
            columns += TitleWords.TableColumns.Contains(token) ? 1 : 0;
            words += token.IsWord ? 1 : 0;
        }

        return heads >= 3 || (heads == 2 && range.Count <= 3)
            || (heads > 0 && heads + columns >= 3 && (heads + columns) * 2 >= words);
    }

    private static bool IsLabel(in Token word) =>
        PlaceWords.Labels.Contains(word) || TitleWords.Idle.Contains(word)
            || HeadingWords.DateLabels.Contains(word) || HeadingWords.Hosts.Contains(word)
            || HeadingWords.Credits.Contains(word);

    /// <summary>Takes "Einladung zum" and the like off the front, dates and marks off the end.</summary>
    private (int First, int End) Strip(int first, int end)
    {
        var tokens = reading.Tokens;
        var start = HeadingLead.Skip(tokens, first, end);
        var stop = end;
        foreach (ref readonly var fragment in reading.FragmentsOf(SentenceAt(first)))
        {
            if (fragment.HasDate && fragment.Date.Day is not null && fragment.First > start + 1)
            {
                stop = Math.Min(stop, fragment.First);
            }
        }

        while (stop > start && stop < end
            && (tokens[stop - 1].Text is "," or "-" or ":" or "("
            || TitleWords.HeadingDays.Contains(tokens[stop - 1])))
        {
            stop--;
        }

        return (start, stop);
    }

    /// <summary>"Endlich!", "Auch das noch!": not one word that says more.</summary>
    private bool HasName(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (reading.Tokens[at] is { IsWord: true, Length: > 2 } word
                && !TitleWords.NoAdjectives.Contains(word) && !SmallWords.StartsSentence(word)
                && !TitleWords.TableHeads.Contains(word))
            {
                return true;
            }
        }

        return false;
    }
}
