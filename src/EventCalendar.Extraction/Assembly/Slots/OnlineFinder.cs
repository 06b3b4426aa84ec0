using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Assembly.Slots;

/// <summary>Finds where one joins from afar: a service or an address.</summary>
internal sealed class OnlineFinder(Reading reading)
{
    // Whether a sentence has a word of those that are looked for: few have.
    private readonly SentenceCache<bool> words = new(reading);

    /// <summary>
    /// Finds the service or address in the words of an anchor and the sentences of its block.
    /// </summary>
    public Extracted<string>? Find(Anchor anchor)
    {
        var tokens = reading.Tokens;
        var paragraph = reading.Source.Sentences[anchor.Sentence].Paragraph;
        int? service = null;
        for (var sentence = anchor.Sentence; sentence < reading.Source.Sentences.Count
            && reading.Source.Sentences[sentence].Paragraph <= paragraph + 1; sentence++)
        {
            var range = reading.Source.Sentences[sentence];
            if (range.First >= anchor.BlockEnd)
            {
                break;
            }

            // Words of the anchor above its sentence are not in what is known of the sentence.
            var first = sentence == anchor.Sentence ? anchor.First : range.First;
            var stop = first < range.First || HasWord(sentence) ? range.End : first;
            for (var at = first; at < stop; at++)
            {
                if (IsService(at))
                {
                    // "online über Zoom": the service says more.
                    service = service is { } known && !tokens[known].Is("online") ? known : at;
                }

                if (tokens[at].Text is "https" or "http" && tokens.IsTight(at + 1, ":")
                    && (service is not null || StreamsNear(range.First, at)))
                {
                    var end = AddressEnd(at);
                    reading.Applied.Add("online.address");
                    return new Extracted<string>(
                        reading.Source.Original[tokens[at].Start..tokens[end - 1].End].ToString(),
                        [reading.Source.Span(at, end)], "online.address", 0.9);
                }
            }

            if (sentence > anchor.Sentence + 6)
            {
                break;
            }
        }

        if (service is not { } found)
        {
            return null;
        }

        reading.Applied.Add("online.service");
        return new Extracted<string>(reading.Source.Quote(found, found + 1),
            [reading.Source.Span(found, found + 1)], "online.service", 0.8);
    }

    private bool HasWord(int sentence)
    {
        if (!words.TryGetValue(sentence, out var found))
        {
            var range = reading.Source.Sentences[sentence];
            for (var at = range.First; at < range.End && !found; at++)
            {
                ref readonly var token = ref reading.Tokens[at];
                found = HeadingWords.OnlineWords.Contains(token) || token.Text is "https" or "http";
            }

            words[sentence] = found;
        }

        return found;
    }

    /// <summary>"per Zoom", "via Teams", "online".</summary>
    private bool IsService(int at)
    {
        ref readonly var token = ref reading.Tokens[at];
        if (!token.IsWord || !HeadingWords.OnlineWords.Contains(token))
        {
            return false;
        }

        if (HeadingWords.OnlineServices.Contains(token))
        {
            return true;
        }

        ref readonly var before = ref reading.Tokens[at - 1];
        return token.Is("online")
            ? (reading.Tokens[at + 1].Text is "." or "," or "|" or ")" or ""
                || SlotWords.OnlineNext.Contains(reading.Tokens[at + 1]))
                && !HeadingWords.NotOnline.Contains(before)
            : HeadingWords.OnlineLinks.Contains(before)
            || (before.Is("-") && HeadingWords.OnlineLinks.Contains(reading.Tokens[at - 2]));
    }

    private bool StreamsNear(int first, int at)
    {
        return reading.Tokens.Has(HeadingWords.StreamWords, Math.Max(first, at - 10), at);
    }

    private int AddressEnd(int at)
    {
        var tokens = reading.Tokens;
        var end = at + 1;
        while (end < tokens.Count && !tokens[end].IsSpaced && tokens[end].Breaks == 0
            && tokens[end].Text is not (")" or "“" or "”" or "\"" or ">"))
        {
            end++;
        }

        while (tokens[end - 1].Text is "." or ",")
        {
            end--;
        }

        return end;
    }
}
