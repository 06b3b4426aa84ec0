using System.Collections.Immutable;
using System.Globalization;
using EventCalendar.Core.Drafts;

namespace EventCalendar.Web.Features.Drafts;

/// <summary>One field of a card: its input and what is known of where its value comes from.</summary>
internal sealed record ReviewField
{
    /// <summary>Letters by field, in the order of the form; they stay the same on every card.</summary>
    private static readonly ImmutableArray<string> Lettered =
    [
        "title", "start", "end", "location", "organizer", "online", "rrule", "status", "movedFrom",
        "registrationDeadline",
    ];

    /// <summary>Gets the name in JSON, such as <c>start</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the number of the card, from 1.</summary>
    public required int Card { get; init; }

    /// <summary>Gets what stands in the input.</summary>
    public string? Value { get; init; }

    /// <summary>Gets the words in the text, each with the address of its mark.</summary>
    public ImmutableArray<(string Words, string Anchor)> Quotes { get; init; } = [];

    /// <summary>Gets what was assumed, one sentence each.</summary>
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>Gets where the value came from; <c>null</c> if the text does not say it.</summary>
    public FieldProvenance? Provenance { get; init; }

    /// <summary>Gets what is wrong with what was typed; <c>null</c> if nothing is.</summary>
    public string? Problem { get; init; }

    /// <summary>Gets how the value was understood, in words; <c>null</c> if that adds nothing.</summary>
    public string? Understood { get; init; }

    /// <summary>Gets what can be chosen; empty for a free text.</summary>
    public ImmutableArray<(string Value, string Label)> Options { get; init; } = [];

    /// <summary>Gets whether it has several lines.</summary>
    public bool IsProse { get; init; }

    /// <summary>Gets the id of the element around the field.</summary>
    public string Id => $"f{Card}-{Name}";

    /// <summary>Gets the id of the input.</summary>
    public string InputId => $"i{Card}-{Name}";

    /// <summary>Gets the name of the input.</summary>
    public string InputName => char.ToUpperInvariant(Name[0]) + Name[1..];

    /// <summary>Gets whether there are several cards, so that letters carry the number of theirs.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>Gets the letter that stands at its words; <c>null</c> if texts are not read for it.</summary>
    public string? Letter => LetterOf(Name) is { } letter
        ? (IsNumbered ? Card.ToString(CultureInfo.InvariantCulture) : "") + letter
        : null;

    /// <summary>Gets whether a day or a time is typed into it.</summary>
    public bool IsMoment => Name is "start" or "end" or "movedFrom" or "registrationDeadline";

    /// <summary>Gets whether the text says nothing of it.</summary>
    public bool IsMissing => string.IsNullOrEmpty(Value) && Provenance is null;

    /// <summary>Gets how sure the reading is: <c>High</c>, <c>Medium</c> or <c>Low</c>; never sure if assumed.</summary>
    public string Certainty => Provenance?.Confidence switch
    {
        null or >= 0.85 when Assumptions.IsEmpty => "High",
        null or >= 0.6 => "Medium",
        _ => "Low",
    };

    /// <summary>Says which letter a field has.</summary>
    public static string? LetterOf(string name) => Lettered.IndexOf(name) is var index and >= 0
        ? ((char)('a' + index)).ToString()
        : null;
}
