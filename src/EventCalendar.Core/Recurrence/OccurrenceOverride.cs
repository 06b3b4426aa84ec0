using EventCalendar.Core.Events;
using EventCalendar.Core.Values;

namespace EventCalendar.Core.Recurrence;

/// <summary>What is different about one date of a series.</summary>
public abstract record OccurrenceOverride
{
    private OccurrenceOverride(OccurrenceKey key) => Key = key;

    /// <summary>Gets the date that differs.</summary>
    public OccurrenceKey Key { get; }

    /// <summary>This date does not take place, and whoever has it on the phone is told so.</summary>
    public sealed record Cancelled : OccurrenceOverride
    {
        /// <summary>Makes a cancelled date.</summary>
        /// <param name="key">The date.</param>
        public Cancelled(OccurrenceKey key)
            : base(key)
        {
        }
    }

    /// <summary>This date takes place differently. What does not differ is <c>null</c>.</summary>
    public sealed record Changed : OccurrenceOverride
    {
        /// <summary>Makes a changed date.</summary>
        /// <param name="key">The date.</param>
        /// <param name="timing">The other time.</param>
        /// <param name="location">The other place.</param>
        public Changed(OccurrenceKey key, EventTiming? timing, string? location)
            : base(key) => (Timing, Location) = (timing, location);

        /// <summary>Gets the other time.</summary>
        public EventTiming? Timing { get; }

        /// <summary>Gets the other place.</summary>
        public string? Location { get; }

        /// <summary>Gets the other title.</summary>
        public Title? Title { get; init; }

        /// <summary>Gets the other description.</summary>
        public string? Description { get; init; }

        /// <summary>Gets the other address, or word, to join from afar.</summary>
        public string? Online { get; init; }
    }
}
