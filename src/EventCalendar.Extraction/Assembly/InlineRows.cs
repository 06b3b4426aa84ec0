using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Tells the items of a list that runs on in one line: "Freitag 20 Uhr Skat, Samstag 14 Uhr Spiel, …".
/// </summary>
internal sealed class InlineRows(Reading reading)
{
    private const int MostSentencesBetween = 1;
    private const int LongestPlace = 6;
    private readonly Note<(int Sentence, int First)> last = new(reading.Kept, (-1, -1));

    /// <summary>
    /// Marks a date as an item where its hour stands behind it, what takes place behind the hour, no verb
    /// among them, and another such date before it or behind.
    /// </summary>
    /// <param name="anchor">The date.</param>
    /// <param name="end">The index behind its words.</param>
    public void Mark(Anchor anchor, int end)
    {
        if (anchor is { LastDay: null, IsDateAbove: false } && IsRow(anchor.Date, end))
        {
            if (anchor.IsItem)
            {
                last.Value = (anchor.Sentence, anchor.First);
                return;
            }

            var follows = last.Value.Sentence >= 0
                && anchor.Sentence - last.Value.Sentence <= MostSentencesBetween;
            anchor.IsItem = follows || IsNextRow(anchor, end);
            anchor.IsRow = anchor.IsItem;
            last.Value = anchor.IsItem ? (anchor.Sentence, anchor.First) : last.Value;
        }
    }

    private bool IsNextRow(Anchor anchor, int end)
    {
        var index = reading.FragmentFrom(end);
        while (index < reading.Fragments.Count && !reading.Fragments[index].HasDate)
        {
            index++;
        }

        return index < reading.Fragments.Count && reading.Fragments[index].First <= end + 1
            && SentenceSearch.At(reading.Source, reading.Tokens[reading.Fragments[index].First].Start)
                - anchor.Sentence <= MostSentencesBetween
            && IsRow(reading.Fragments[index], BehindNames(reading.Fragments[index]));
    }

    private bool IsRow(Fragment date, int end)
    {
        if (date is not { HasDate: true, Date.IsMonthOnly: false }
            || (reading.Tokens[date.First - 1].IsWord && reading.Tokens[date.First].Breaks == 0))
        {
            return false;
        }

        var at = Past(date.End);
        if (reading.Tokens[date.End].Is(":") && reading.Tokens[at] is { IsCapitalized: true, IsWord: true }
            && !reading.IsTemporal(at))
        {
            return HasHour(at, end) && !TitleWords.HasVerb(reading.Tokens, at, end);
        }

        at += GrammarWords.StartLeads.Contains(reading.Tokens[at]) || reading.Tokens[at].Is("von") ? 1 : 0;
        if (reading.FragmentAt(at) is not { HasTime: true, HasDate: false } time || time.First != at)
        {
            return false;
        }

        at = Past(time.End);
        return at < end && reading.Tokens[at].Breaks == 0
            && (reading.Tokens[at] is { IsCapitalized: true, IsWord: true }
                || reading.Tokens[at + 1].IsQuoted)
            && (!reading.Tokens[at].IsVenue && !(reading.Tokens[at + 1].IsVenue && at + 1 < end)
                || HasColon(at, end))
            && !RoleWords.Doors.Contains(reading.Tokens[at]) && !reading.IsTemporal(at)
            && !TitleWords.HasVerb(reading.Tokens, at, end);
    }

    /// <summary>"Samstag: Altpapiersammlung ab 8 Uhr": the hour stands behind what takes place.</summary>
    private bool HasHour(int first, int end)
    {
        var index = reading.FragmentFrom(first);
        return index < reading.Fragments.Count
            && reading.Fragments[index] is { HasTime: true, HasDate: false } time
            && time.First < end;
    }

    /// <summary>"Buchhandlung Lang: Ada Kern": what takes place stands behind the place.</summary>
    private bool HasColon(int first, int end)
    {
        for (var at = first; at < end && at < first + LongestPlace; at++)
        {
            if (reading.Tokens[at].Is(":"))
            {
                return true;
            }
        }

        return false;
    }

    private int BehindNames(Fragment date)
    {
        var sentence = reading.Source.Sentences[SentenceSearch.At(reading.Source,
            reading.Tokens[date.First].Start)];
        for (var index = reading.FragmentFrom(date.End); index < reading.Fragments.Count
            && reading.Fragments[index].First < sentence.End; index++)
        {
            if (reading.Fragments[index].HasDate)
            {
                return reading.Fragments[index].First;
            }
        }

        return sentence.End;
    }

    private int Past(int at)
    {
        for (var marks = 0; marks < 2
            && reading.Tokens[at] is { IsWord: false, IsNumber: false, Breaks: 0 } mark
            && mark.Text is "," or ":" or "-" or "|" or "."; marks++)
        {
            at++;
        }

        return at;
    }
}
