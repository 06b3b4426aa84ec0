using System.Collections.Immutable;
using NodaTime;

namespace EventCalendar.Core.Events;

/// <summary>What can be asked of an event besides when and where. What is not known is <c>null</c>.</summary>
public sealed record EventFacts
{
    /// <summary>Gets the facts of an event of which none is known.</summary>
    public static EventFacts None { get; } = new();

    /// <summary>Gets the price in words, such as "5 €, ermäßigt 3 €".</summary>
    public string? Price { get; init; }

    /// <summary>Gets whether admission is free.</summary>
    public bool? IsFree { get; init; }

    /// <summary>Gets the languages spoken, BCP 47 tags.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Gets whether somebody interprets.</summary>
    public bool? HasInterpreter { get; init; }

    /// <summary>Gets whether children are looked after.</summary>
    public bool? HasChildcare { get; init; }

    /// <summary>Gets whether the place is free of steps.</summary>
    public bool? IsStepFree { get; init; }

    /// <summary>Gets the last day to register.</summary>
    public LocalDate? RegistrationDeadline { get; init; }

    /// <summary>Gets whether one has to register.</summary>
    public bool? NeedsRegistration { get; init; }

    /// <summary>Gets where to register: a mail address, an address of the web or a telephone number.</summary>
    public string? RegistrationContact { get; init; }

    /// <summary>Gets whether no seat is left.</summary>
    public bool IsBookedOut { get; init; }

    /// <summary>Gets for whom it is, in words.</summary>
    public string? Audience { get; init; }

    /// <inheritdoc/>
    public bool Equals(EventFacts? other) => other is not null
        && (Price, IsFree, HasInterpreter, HasChildcare, IsStepFree, RegistrationDeadline, NeedsRegistration)
            == (other.Price, other.IsFree, other.HasInterpreter, other.HasChildcare, other.IsStepFree,
                other.RegistrationDeadline, other.NeedsRegistration)
        && (RegistrationContact, IsBookedOut, Audience)
            == (other.RegistrationContact, other.IsBookedOut, other.Audience)
        && Languages.SequenceEqual(other.Languages);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Price, IsFree, RegistrationDeadline, Audience, Languages.Length);
}
