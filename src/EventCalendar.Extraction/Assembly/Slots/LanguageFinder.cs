using System.Collections.Immutable;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Slots;

/// <summary>
/// Finds the languages in which an event is held or interpreted: "auf Türkisch", "mit Dolmetscher für
/// Arabisch".
/// </summary>
internal sealed class LanguageFinder(Reading reading)
{
    private const int Reach = 8;
    private const string SignLanguage = "gsg";

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Finds the languages in a range of tokens.</summary>
    public Extracted<ImmutableArray<string>>? Read(int first, int end)
    {
        ImmutableArray<string>.Builder? codes = null;
        ImmutableArray<TextSpan>.Builder? spans = null;
        for (var at = first; at < end; at++)
        {
            if (!Tokens[at].IsWord)
            {
                continue;
            }

            var code = SlotWords.SignLanguage.Contains(Tokens[at]) ? SignLanguage
                : SlotWords.Language(Tokens[at]) is { } found && IsSpoken(first, at, end) ? found : null;
            if (code is null || codes?.Contains(code) == true)
            {
                continue;
            }

            (codes ??= ImmutableArray.CreateBuilder<string>()).Add(code);
            (spans ??= ImmutableArray.CreateBuilder<TextSpan>()).Add(reading.Source.Span(at, at + 1));
        }

        if (codes is null || spans is null)
        {
            return null;
        }

        reading.Applied.Add("languages.spoken");
        return new Extracted<ImmutableArray<string>>(codes.ToImmutable(), spans.ToImmutable(),
            "languages.spoken", 0.8);
    }

    /// <summary>Looks back over further languages to what says that one is spoken.</summary>
    private bool IsSpoken(int first, int at, int end)
    {
        if (SlotWords.LanguageTraps.Contains(Tokens[at + 1]))
        {
            return false;
        }

        var before = at - 1;
        while (before >= first
            && (Tokens[before].Text is "," or "/" or "-" or "&" or "(" or "+"
            || GrammarWords.Joining.Contains(Tokens[before])
                || SlotWords.Language(Tokens[before]) is not null))
        {
            before--;
        }

        if (before >= first && SlotWords.LanguageLinks.Contains(Tokens[before])
            && (Tokens[at].IsCapitalized || IsOfSpeech(at, end)))
        {
            return !(Tokens[before].Is("in") && Tokens[at].IsCapitalized && !IsOfSpeech(at, end));
        }

        if (before > first && Tokens[before].Is(":") && SlotWords.LanguageLabels.Contains(Tokens[before - 1]))
        {
            return true;
        }

        return Tokens[at].IsCapitalized && IsInterpreted(first, at, end);
    }

    /// <summary>"in türkischer und deutscher Sprache".</summary>
    private bool IsOfSpeech(int at, int end)
    {
        for (var next = at + 1; next < end && next < at + Reach; next++)
        {
            if (SlotWords.LanguageLabels.Contains(Tokens[next]))
            {
                return true;
            }

            if (!(Tokens[next].Text is "," or "/" or "-" || GrammarWords.Joining.Contains(Tokens[next])
                || SlotWords.Language(Tokens[next]) is not null))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsInterpreted(int first, int at, int end)
    {
        return Tokens.Has(SlotWords.Interpreters, Math.Max(first, at - Reach), Math.Min(end, at + Reach));
    }
}
