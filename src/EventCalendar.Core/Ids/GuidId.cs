using System.Diagnostics.CodeAnalysis;

namespace EventCalendar.Core.Ids;

/// <summary>What all <see cref="IGuidId{TSelf}"/> share: making, printing and parsing.</summary>
public static class GuidId
{
    /// <summary>Makes a new identifier that sorts by the moment of its making (RFC 9562 §5.7).</summary>
    /// <typeparam name="TId">Kind of identifier.</typeparam>
    public static TId New<TId>()
        where TId : struct, IGuidId<TId> => TId.From(Guid.CreateVersion7());

    /// <summary>Wraps an existing identifier.</summary>
    /// <typeparam name="TId">Kind of identifier.</typeparam>
    /// <param name="value">Any GUID.</param>
    /// <remarks>CS8927: an expression tree cannot call a static abstract member, hence this detour.</remarks>
    public static TId From<TId>(Guid value)
        where TId : struct, IGuidId<TId> => TId.From(value);

    /// <summary>Prints 32 lower-case hex digits.</summary>
    /// <param name="value">What to print.</param>
    public static string Print(Guid value) => value.ToString("N");

    /// <summary>Parses exactly 32 hex digits of a GUID that names something.</summary>
    /// <typeparam name="TId">Kind of identifier.</typeparam>
    /// <param name="text">Text to parse; <c>null</c> is refused like any other wrong text.</param>
    /// <param name="id">The identifier, or <c>default</c>.</param>
    public static bool TryParse<TId>([NotNullWhen(true)] string? text, out TId id)
        where TId : struct, IGuidId<TId>
    {
        var isGuid = Guid.TryParseExact(text, "N", out var value) && value != Guid.Empty;
        id = isGuid ? TId.From(value) : default;
        return isGuid;
    }

    /// <summary>Parses exactly 32 hex digits.</summary>
    /// <typeparam name="TId">Kind of identifier.</typeparam>
    /// <param name="text">Text to parse.</param>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static TId Parse<TId>(string text)
        where TId : struct, IGuidId<TId> =>
        TryParse<TId>(text, out var id)
            ? id
            : throw new FormatException($"An id has 32 hex digits, was '{text}'.");
}
