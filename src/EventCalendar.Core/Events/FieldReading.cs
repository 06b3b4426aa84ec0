using System.Collections.Immutable;
using System.Text;
using EventCalendar.Core.Values;

namespace EventCalendar.Core.Events;

/// <summary>One pass over fields: takes texts, remembers everything that is wrong with them.</summary>
internal sealed class FieldReading
{
    /// <summary>Bounds what one event may hold, so that no feed grows without end through a single one.</summary>
    public const int MaxDates = 400;

    private const int MaxTags = 20;
    private const int MaxTagLength = 35;
    private const int MaxUrlLength = 2_000;

    private readonly List<ValueProblem> _problems = [];

    public ImmutableArray<ValueProblem> Problems => [.. _problems];

    public void Refuse(ValueProblemCode code, string field, string? given, int? limit = null) =>
        _problems.Add(new ValueProblem(code, field, given ?? "", limit));

    public void Refuse(ValueProblem problem) => _problems.Add(problem);

    /// <summary>Takes text on one line; empty text is <c>null</c>.</summary>
    public string? TakeLine(string field, string? text, int maxLength)
    {
        var line = Line.Fold(WellFormed(text));
        return TakeShort(field, line, maxLength);
    }

    /// <summary>Takes text of several lines; line ends become LF, other control characters are dropped.</summary>
    public string? TakeProse(string field, string? text, int maxLength)
    {
        var prose = new StringBuilder(text?.Length ?? 0);
        var lines = WellFormed(text).ReplaceLineEndings("\n");
        foreach (var character in lines)
        {
            if (!char.IsControl(character) || character is '\n' or '\t')
            {
                prose.Append(character);
            }
        }

        return TakeShort(field, prose.ToString().Trim(), maxLength);
    }

    public string? TakeUrl(string field, string? text)
    {
        var line = TakeLine(field, text, MaxUrlLength);
        var isUrl = Uri.TryCreate(line, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            && uri.Host.Length > 0 && !line.Contains(' ', StringComparison.Ordinal);
        if (line is not null && !isUrl)
        {
            Refuse(ValueProblemCode.NotAUrl, field, line);
        }

        return isUrl ? line : null;
    }

    /// <summary>Takes one of the words of a list; none gives the first.</summary>
    public T TakeWord<T>(string field, string? text, params ReadOnlySpan<(string Word, T Value)> words)
    {
        var word = TakeLine(field, text, MaxUrlLength);
        foreach (var (candidate, value) in words)
        {
            if (string.Equals(candidate, word, StringComparison.Ordinal))
            {
                return value;
            }
        }

        if (word is not null)
        {
            Refuse(ValueProblemCode.Unknown, field, word);
        }

        return words[0].Value;
    }

    /// <summary>Takes a BCP 47 tag: subtags of 1 to 8 letters and digits, the first of 2 or 3 letters.</summary>
    public string? TakeLanguage(string field, string? text)
    {
        var tag = TakeLine(field, text, MaxUrlLength);
        if (tag is null || IsLanguage(tag))
        {
            return tag;
        }

        Refuse(ValueProblemCode.Unknown, field, tag);
        return null;
    }

    /// <summary>Takes a list of words in its order, without empty and repeated ones.</summary>
    public ImmutableArray<string> TakeTags(string field, ImmutableArray<string> texts)
    {
        var tags = OrEmpty(texts).Select(text => Line.Fold(WellFormed(text))).Where(tag => tag.Length > 0)
            .Distinct(StringComparer.Ordinal).ToImmutableArray();
        if (tags.Length <= MaxTags)
        {
            return tags;
        }

        Refuse(ValueProblemCode.TooMany, field, tags[MaxTags], MaxTags);
        return [];
    }

    /// <summary>An array that was never set, as deserializers leave it behind, is an empty one.</summary>
    public static ImmutableArray<T> OrEmpty<T>(ImmutableArray<T> items) => items.IsDefault ? [] : items;

    private static bool IsLanguage(string tag)
    {
        var subtags = tag.Split('-');
        return tag.Length <= MaxTagLength
            && subtags[0].Length is 2 or 3 && subtags[0].All(char.IsAsciiLetter)
            && subtags.All(subtag => subtag.Length is > 0 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit));
    }

    // Unpaired surrogates cannot be stored as UTF-8, and databases refuse them.
    private static string WellFormed(string? text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text ?? ""));

    private string? TakeShort(string field, string text, int maxLength)
    {
        if (text.Length > maxLength)
        {
            Refuse(ValueProblemCode.TooLong, field, text, maxLength);
        }

        return text.Length > 0 && text.Length <= maxLength ? text : null;
    }
}
