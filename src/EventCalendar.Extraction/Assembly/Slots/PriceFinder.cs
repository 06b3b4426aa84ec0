using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Slots;

/// <summary>Finds what it costs to take part: "5 Euro, ermäßigt 3 Euro", "Eintritt frei".</summary>
internal sealed class PriceFinder(Reading reading)
{
    private const int LongestLead = 7;
    private const int MostBetween = 6;
    private const int Dearest = 3000;
    private const int LongestPrice = 40;

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Finds the price in a range of tokens.</summary>
    public Extracted<string>? Read(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (!Tokens[at].IsNumber && !SlotWords.PriceStarts.Contains(Tokens[at]))
            {
                continue;
            }

            if (AmountEnd(at, end) is > 0 and var stop)
            {
                if (!IsPriced(first, at, stop, end))
                {
                    at = stop - 1;
                    continue;
                }

                var start = Start(first, at);
                return Make(start, PriceEnd(stop, end), "price.amount", 0.85);
            }

            if (Tokens[at].IsWord && SlotWords.Free.Contains(Tokens[at])
                && FreeFirst(first, at, end) is >= 0 and var free)
            {
                return Make(free, at + 1, "price.free", 0.85);
            }

            if (Tokens[at].IsWord && SlotWords.FreeBefore.Contains(Tokens[at])
                && SlotWords.Entry.Contains(Tokens[at + 1]))
            {
                return Make(at, at + 2, "price.free", 0.85);
            }
        }

        return null;
    }

    private Extracted<string> Make(int first, int end, string rule, double confidence)
    {
        reading.Applied.Add(rule);
        return new Extracted<string>(rule is "price.free" ? Messages.Free
            : reading.Source.Quote(first, end), [reading.Source.Span(first, end)], rule, confidence);
    }

    /// <summary>
    /// Returns the index behind "5 Euro", "3,50 €", "Fr. 25.-", "€ 5,-"; 0 if there is no amount.
    /// </summary>
    private int AmountEnd(int at, int end)
    {
        if (Tokens[at].IsNumber && !(Tokens[at - 1].IsNumber && Tokens[at].IsSpaced == false))
        {
            var stop = NumberEnd(at);
            return stop < end && SlotWords.Currencies.Contains(Tokens[stop]) && Tokens[stop].Breaks == 0
                && Tokens[at].Number <= Dearest
                ? stop + 1 + (Tokens.IsTight(stop + 1, ".") && Tokens[stop].Is("fr") ? 1 : 0)
                : 0;
        }

        if (!SlotWords.Currencies.Contains(Tokens[at]) || Tokens[at].Text is "franken")
        {
            return 0;
        }

        var number = at + (Tokens.IsTight(at + 1, ".") ? 2 : 1);
        var isWhole = Tokens.IsTight(number + 1, ".") && Tokens.IsTight(number + 2, "-");
        if (!isWhole && (reading.IsTemporal(at) || reading.IsTemporal(number)))
        {
            // "Fr. 17. Mai" is a Friday.
            return 0;
        }

        return number < end && Tokens[number].IsNumber && Tokens[number].Breaks == 0
            && Tokens[number].Number <= Dearest ? NumberEnd(number) : 0;
    }

    private int NumberEnd(int at)
    {
        var end = at + 1;
        if (Tokens[end].Text is "," or "." && !Tokens[end].IsSpaced && !Tokens[end + 1].IsSpaced
            && (Tokens[end + 1].IsNumber || Tokens[end + 1].Text is "-"))
        {
            end += 2;
            end += Tokens.IsTight(end, "-") ? 1 : 0;
        }

        return end;
    }

    /// <summary>A price stands behind a word of prices, in brackets, or alone between commas.</summary>
    private bool IsPriced(int first, int at, int stop, int end)
    {
        for (var before = at - 1; before >= Math.Max(first, at - LongestLead); before--)
        {
            if (Tokens[before].IsWord && SlotWords.Prices.Contains(Tokens[before]))
            {
                return true;
            }
        }

        var opens = at == first || Tokens[at - 1].Text is "," or "(" or "|" or ";" or "-" or "·" or "/"
            || Tokens[at].Breaks > 0;
        var closes = stop >= end || Tokens[stop].Text is "," or ")" or "|" or ";" or "." or "·" or "/"
            || Tokens[stop].Breaks > 0
            || SlotWords.PriceParts.Contains(Tokens[stop]);
        return opens && closes;
    }

    /// <summary>Takes "VVK", "Erwachsene", "ermäßigt" before the amount along.</summary>
    private int Start(int first, int at)
    {
        var start = at;
        if (Tokens[at - 1].Text is "bis" or "-" or "/" && Tokens[at - 2].IsNumber && at - 2 >= first)
        {
            // "10 bis 20 Euro"
            start = at - 2;
        }

        while (start > first && start > at - 3 && Tokens[start - 1].IsWord && Tokens[start].Breaks == 0
            && !reading.IsTemporal(start - 1)
            && SlotWords.PriceParts.Contains(Tokens[start - 1])
            && !(Tokens[start - 1].Length <= 3 && !Tokens[start - 1].IsAllCaps
                && !Tokens[start - 1].Is("je")))
        {
            start--;
        }

        return start;
    }

    /// <summary>Goes on over further amounts: ", ermäßigt 3 Euro", "/ Kinder frei", "pro Person".</summary>
    private int PriceEnd(int stop, int end)
    {
        var last = stop;
        for (var next = stop; next < end && next - last <= MostBetween && next - stop < LongestPrice; next++)
        {
            if (AmountEnd(next, end) is > 0 and var further)
            {
                (last, next) = (further, further - 1);
                continue;
            }

            ref readonly var token = ref Tokens[next];
            if (token.IsWord && SlotWords.Free.Contains(token) && next > last)
            {
                last = next + 1;
                continue;
            }

            if (token.IsWord && SlotWords.Persons.Contains(token) && SlotWords.Per.Contains(Tokens[next - 1]))
            {
                last = next + 1;
                continue;
            }

            if (token.Is(".") && !token.IsSpaced && Tokens[next - 1].IsWord
                && Abbreviations.Contains(Tokens[next - 1]))
            {
                continue;
            }

            if (!(token.Text is "," or "/" or "(" or ")" or "-" or ":" or "+" or ";" || token.IsNumber
                || SlotWords.PriceParts.Contains(token))
                || (token.IsNumber && reading.IsTemporal(next)))
            {
                break;
            }
        }

        return last + (last < end && Tokens[last].Is(")") && HasOpen(stop, last) ? 1 : 0);
    }

    private bool HasOpen(int first, int end)
    {
        for (var at = end - 1; at >= first; at--)
        {
            if (Tokens[at].Text is "(" or ")")
            {
                return Tokens[at].Is("(");
            }
        }

        return false;
    }

    /// <summary>
    /// "Eintritt frei", "Die Teilnahme ist kostenlos": returns where the words begin, -1 if something else is
    /// free.
    /// </summary>
    private int FreeFirst(int first, int at, int end)
    {
        if (Tokens[at].Text is not "frei" and not "umsonst")
        {
            return Tokens[at + 1].IsCapitalized && at + 1 < end && !Tokens[at + 1].IsEventNoun
                && !SlotWords.FreeOf.Contains(Tokens[at + 1]) ? -1 : at;
        }

        for (var before = at - 1; before >= Math.Max(first, at - MostBetween); before--)
        {
            if (SlotWords.FreeOf.Contains(Tokens[before]))
            {
                return before;
            }

            if (Tokens[before].Text is "," or ".")
            {
                return -1;
            }
        }

        return -1;
    }
}
