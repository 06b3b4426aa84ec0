using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Slots;

/// <summary>
/// Finds where one registers: a mail address, a page or a telephone number beside "Anmeldung".
/// </summary>
internal sealed class ContactFinder(Reading reading)
{
    private const int MostBetween = 30;
    private const int FewestDigits = 5;

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Finds the contact in a range of tokens.</summary>
    public Extracted<string>? Read(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (Tokens[at].IsWord && RoleWords.Registration.Contains(Tokens[at])
                && !RoleWords.OtherDeadline.Contains(Tokens[at]))
            {
                return Behind(at + 1, end) ?? Before(first, at);
            }
        }

        return null;
    }

    private Extracted<string>? Behind(int at, int end)
    {
        // "Anmeldung erforderlich. Tel. 0123 45678": the sentence after may hold it.
        var sentence = SentenceSearch.At(reading.Source, Tokens[at - 1].Start);
        var limit = sentence + 1 < reading.Source.Sentences.Count
            && reading.Source.Sentences[sentence + 1].Paragraph == reading.Source.Sentences[sentence].Paragraph
            ? Math.Max(end, reading.Source.Sentences[sentence + 1].End)
            : end;
        for (var next = at; next < limit && next < at + MostBetween; next++)
        {
            if (Contact(next, limit) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private Extracted<string>? Before(int first, int at)
    {
        for (var next = Math.Max(first, at - MostBetween); next < at; next++)
        {
            if (Contact(next, at) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private Extracted<string>? Contact(int at, int end)
    {
        if (Tokens[at].Is("@") && !Tokens[at].IsSpaced && !Tokens[at + 1].IsSpaced && Tokens[at + 1].IsWord)
        {
            return Make(RunStart(at), RunEnd(at, end));
        }

        if ((Tokens[at].Text is "https" or "http" && Tokens.IsTight(at + 1, ":"))
            || (Tokens[at].Is("www") && Tokens.IsTight(at + 1, ".")))
        {
            return Make(at, RunEnd(at, end));
        }

        return PhoneEnd(at, end) is > 0 and var stop ? Make(at, stop) : null;
    }

    private Extracted<string> Make(int first, int end)
    {
        reading.Applied.Add("registration.contact");
        return new Extracted<string>(reading.Source.Quote(first, end), [reading.Source.Span(first, end)],
            "registration.contact", 0.85);
    }

    private int RunStart(int at)
    {
        while (at > 0 && !Tokens[at].IsSpaced && Tokens[at].Breaks == 0
            && (Tokens[at - 1].IsWord || Tokens[at - 1].IsNumber
                || Tokens[at - 1].Text is "." or "-" or "_" or "+"))
        {
            at--;
        }

        return at;
    }

    private int RunEnd(int at, int end)
    {
        var stop = at + 1;
        while (stop < end && !Tokens[stop].IsSpaced && Tokens[stop].Breaks == 0
            && Tokens[stop].Text is not ("," or ")" or ";" or "“" or "\"" or ">" or "|"))
        {
            stop++;
        }

        while (Tokens[stop - 1].Text is "." or "!" or "?" or ":")
        {
            stop--;
        }

        return stop;
    }

    private bool HasClose(int at, int end)
    {
        while (at < end && !Tokens[at].Is(")"))
        {
            at++;
        }

        return at < end;
    }

    /// <summary>
    /// "0123 / 4 56-78", "+49 (0)123 456": groups of digits that begin with a zero or plus.
    /// </summary>
    private int PhoneEnd(int at, int end)
    {
        var isPlus = Tokens[at].Text is "+";
        var isArea = Tokens[at].Is("(") && Tokens[at + 1].IsNumber && Tokens[at + 1].Text[0] == '0';
        var isExtension = Tokens[at] is { IsNumber: true }
            && SlotWords.Phones.Contains(Tokens[at - 1].Is(".") ? Tokens[at - 2] : Tokens[at - 1])
            && Tokens[at].Length >= FewestDigits;
        if (!(isPlus || isArea || isExtension
            || (Tokens[at].IsNumber && Tokens[at].Text[0] is '0' && Tokens[at].Length >= 3))
            || reading.IsTemporal(at))
        {
            return 0;
        }

        var digits = 0;
        var last = 0;
        for (var next = at; next < end && Tokens[next].Breaks == 0; next++)
        {
            if (Tokens[next].IsNumber)
            {
                digits += Tokens[next].Length;
                last = next + 1;
            }
            else if (Tokens[next].Text is not ("/" or "-" or "(" or ")" or "+")
                && !(Tokens[next].Is(".") && Tokens[next + 1].IsNumber && !Tokens[next + 1].IsSpaced))
            {
                break;
            }
        }

        return digits >= FewestDigits && !(isArea && !HasClose(at, last)) ? last : 0;
    }
}
