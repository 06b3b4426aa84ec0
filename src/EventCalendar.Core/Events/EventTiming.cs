using NodaTime;
using NodaTime.TimeZones;

namespace EventCalendar.Core.Events;

/// <summary>When an event takes place, on the wall clock of its zone.</summary>
public abstract record EventTiming
{
    private EventTiming(string zoneId) => ZoneId = zoneId;

    /// <summary>
    /// Gets the one way from local time to an instant: a time that the clock skips moves forward by the gap, of one
    /// that occurs twice the earlier counts (RFC 5545 §3.3.5).
    /// </summary>
    public static ZoneLocalMappingResolver Resolver { get; } =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted);

    /// <summary>Gets the zone, an IANA id; all-day events have one as well.</summary>
    public string ZoneId { get; }

    /// <summary>Gets the zone itself; UTC if the time zone data of today no longer knows the id.</summary>
    public DateTimeZone Zone => DateTimeZoneProviders.Tzdb.GetZoneOrNull(ZoneId) ?? DateTimeZone.Utc;

    /// <summary>Gets the local beginning; midnight for all-day events.</summary>
    public abstract LocalDateTime LocalStart { get; }

    /// <summary>Gets the local end, exclusive; the beginning if a timed event has no stated end.</summary>
    public abstract LocalDateTime LocalEnd { get; }

    /// <summary>Gets the instant of the beginning.</summary>
    public Instant StartsAt => LocalStart.InZone(Zone, Resolver).ToInstant();

    /// <summary>Gets the instant from which the event is over; the beginning if a timed event has no stated end.</summary>
    public Instant EndsAt => LocalEnd.InZone(Zone, Resolver).ToInstant();

    /// <summary>
    /// Gets the instant from which the event is over: its end or, if that is not stated, the end of the local day it
    /// begins on.
    /// </summary>
    public Instant OverAt => this is Timed { End: null } ? Zone.AtStartOfDay(LocalStart.Date.PlusDays(1)).ToInstant() : EndsAt;

    /// <summary>Returns the same timing at another local beginning, for one occurrence of a series.</summary>
    /// <param name="localStart">The beginning; the time of day is ignored for all-day events.</param>
    public abstract EventTiming StartingAt(LocalDateTime localStart);

    /// <summary>Whole days.</summary>
    /// <remarks>Inclusive as people speak; <see cref="LocalEnd"/> is the exclusive midnight after it.</remarks>
    public sealed record AllDay : EventTiming
    {
        /// <summary>Makes a timing of one or more whole days.</summary>
        /// <param name="first">First day.</param>
        /// <param name="last">Last day, inclusive.</param>
        /// <param name="zoneId">IANA id.</param>
        /// <exception cref="ArgumentException">The last day lies before the first.</exception>
        public AllDay(LocalDate first, LocalDate last, string zoneId)
            : base(zoneId)
        {
            if (last < first)
            {
                throw new ArgumentException($"The last day {last} lies before the first {first}.", nameof(last));
            }

            (First, Last) = (first, last);
        }

        /// <summary>Gets the first day.</summary>
        public LocalDate First { get; }

        /// <summary>Gets the last day, inclusive.</summary>
        public LocalDate Last { get; }

        /// <inheritdoc/>
        public override LocalDateTime LocalStart => First.AtMidnight();

        /// <inheritdoc/>
        public override LocalDateTime LocalEnd => Last.PlusDays(1).AtMidnight();

        /// <inheritdoc/>
        public override EventTiming StartingAt(LocalDateTime localStart) => new AllDay(
            localStart.Date, localStart.Date.PlusDays(Period.DaysBetween(First, Last)), ZoneId);
    }

    /// <summary>Clock times.</summary>
    public sealed record Timed : EventTiming
    {
        /// <summary>Makes a timing with clock times.</summary>
        /// <param name="start">Beginning.</param>
        /// <param name="end">End, exclusive; <c>null</c> if it is not known.</param>
        /// <param name="zoneId">IANA id.</param>
        /// <exception cref="ArgumentException">The end does not lie after the beginning.</exception>
        public Timed(LocalDateTime start, LocalDateTime? end, string zoneId)
            : base(zoneId)
        {
            if (end <= start)
            {
                throw new ArgumentException($"The end {end} does not lie after the start {start}.", nameof(end));
            }

            (Start, End) = (start, end);
        }

        /// <summary>Gets the beginning.</summary>
        public LocalDateTime Start { get; }

        /// <summary>Gets the end, exclusive; <c>null</c> if it is not known.</summary>
        public LocalDateTime? End { get; }

        /// <inheritdoc/>
        public override LocalDateTime LocalStart => Start;

        /// <inheritdoc/>
        public override LocalDateTime LocalEnd => End ?? Start;

        /// <inheritdoc/>
        public override EventTiming StartingAt(LocalDateTime localStart) => new Timed(
            localStart, End is { } end ? localStart + Period.Between(Start, end) : null, ZoneId);
    }
}
