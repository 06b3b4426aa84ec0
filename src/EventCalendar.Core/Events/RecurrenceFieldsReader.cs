using System.Collections.Immutable;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using EventCalendar.Extraction.Holidays;
using NodaTime;

namespace EventCalendar.Core.Events;

/// <summary>Reads how an event repeats, against the timing of its first date.</summary>
internal sealed class RecurrenceFieldsReader(FieldReading reading, EventTiming timing)
{
    private readonly TimingFieldsReader _timings = new(reading, timing.ZoneId);

    public RecurrenceSet Read(EventFields fields)
    {
        var rule = TakeRule(fields.Rrule);
        var additions = TakeDates("additions", FieldReading.OrEmpty(fields.Additions));
        var exceptions = TakeDates("exceptions", FieldReading.OrEmpty(fields.Exceptions));
        var overrides = TakeOverrides(FieldReading.OrEmpty(fields.Overrides));
        var isSeries = rule is not null || !additions.IsEmpty;
        var skips = TakeSkips(fields.Skips);
        var isToDiffer = !exceptions.IsEmpty || !overrides.IsEmpty || skips is not null;
        if (!isSeries && string.IsNullOrWhiteSpace(fields.Rrule) && isToDiffer)
        {
            // A date can only fall out of, or differ from, a series.
            reading.Refuse(ValueProblemCode.Missing, "rrule", "");
        }

        return new RecurrenceSet
        {
            Rule = rule,
            Additions = additions,
            Exceptions = exceptions,
            Skips = skips,
            Overrides = overrides,
        };
    }

    /// <summary>Takes one date that differs; <c>null</c> if it was refused.</summary>
    public OccurrenceOverride? TakeOverride(OverrideFields? fields)
    {
        var on = reading.TakeLine("overrides.on", fields?.On, 100);
        if (fields is null || on is null)
        {
            reading.Refuse(ValueProblemCode.Missing, "overrides.on", "");
            return null;
        }

        var isCancelled = reading.TakeWord(
            "overrides.status", fields.Status, ("confirmed", false), ("moved", false), ("cancelled", true));
        var location = reading.TakeLine("overrides.location", fields.Location, EventFieldsReader.MaxLocationLength);
        var online = reading.TakeLine("overrides.online", fields.Online, EventFieldsReader.MaxOnlineLength);
        var title = TakeTitle(fields.Title);
        var description = reading.TakeProse(
            "overrides.description", fields.Description, EventFieldsReader.MaxDescriptionLength);
        if (TakeDateOfSeries("overrides.on", on) is not { } original)
        {
            return null;
        }

        var key = new OccurrenceKey(original);
        return isCancelled
            ? new OccurrenceOverride.Cancelled(key)
            : new OccurrenceOverride.Changed(key, TakeTiming(fields, original), location)
            {
                Title = title,
                Description = description,
                Online = online,
            };
    }

    private RecurrenceRule? TakeRule(string? text)
    {
        var line = reading.TakeLine("rrule", text, 1_000);
        if (!RecurrenceRule.TryParse(line, out var rule) && line is not null)
        {
            reading.Refuse(ValueProblemCode.NotARule, "rrule", line);
        }

        return rule;
    }

    private HolidaySkips? TakeSkips(SkipFields? fields)
    {
        if (fields is null || (fields.Public is not true && fields.School is not true))
        {
            return null;
        }

        var region = reading.TakeLine("skips.region", fields.Region, 100);
        if (region is not null && HolidayCalendar.Knows(region))
        {
            return new HolidaySkips(region.ToUpperInvariant(), fields.Public is true, fields.School is true);
        }

        reading.Refuse(region is null ? ValueProblemCode.Missing : ValueProblemCode.Unknown, "skips.region", region);
        return null;
    }

    private ImmutableArray<LocalDateTime> TakeDates(string field, ImmutableArray<string> texts)
    {
        if (texts.Length > FieldReading.MaxDates)
        {
            reading.Refuse(ValueProblemCode.TooMany, field, "", FieldReading.MaxDates);
            return [];
        }

        var dates = new SortedSet<LocalDateTime>();
        foreach (var text in texts.Where(text => !string.IsNullOrWhiteSpace(text)))
        {
            if (TakeDateOfSeries(field, text.Trim()) is { } date)
            {
                dates.Add(date);
            }
        }

        return [.. dates];
    }

    private ImmutableArray<OccurrenceOverride> TakeOverrides(ImmutableArray<OverrideFields> texts)
    {
        if (texts.Length > FieldReading.MaxDates)
        {
            reading.Refuse(ValueProblemCode.TooMany, "overrides", "", FieldReading.MaxDates);
            return [];
        }

        var overridesByKey = new SortedDictionary<OccurrenceKey, OccurrenceOverride>();
        foreach (var text in texts)
        {
            if (TakeOverride(text) is { } single && !overridesByKey.TryAdd(single.Key, single))
            {
                reading.Refuse(ValueProblemCode.Repeated, "overrides.on", text.On);
            }
        }

        return [.. overridesByKey.Values];
    }

    private Title? TakeTitle(string? text)
    {
        var line = reading.TakeProse("overrides.title", text, int.MaxValue);
        if (!Title.TryParse(line, out var title, out var problem) && line is not null)
        {
            reading.Refuse(problem with { Field = "overrides.title" });
        }

        return title;
    }

    // Without an end of its own the date lasts as long as the others; without a start it begins as planned.
    private EventTiming? TakeTiming(OverrideFields fields, LocalDateTime original)
    {
        var start = reading.TakeLine("overrides.start", fields.Start, 100);
        var end = reading.TakeLine("overrides.end", fields.End, 100);
        if (start is null && end is null)
        {
            return null;
        }

        var own = _timings.Take("overrides.start", start ?? LocalText.Print(timing, original), "overrides.end", end);
        if (own is null || own.GetType() != timing.GetType())
        {
            if (own is not null)
            {
                reading.Refuse(ValueProblemCode.OtherForm, "overrides.start", start);
            }

            return null;
        }

        return end is null ? timing.StartingAt(own.LocalStart) : own;
    }

    // "am 4. Juni" names a date of a series at 18:00 as clearly as "am 4. Juni um 18 Uhr".
    private LocalDateTime? TakeDateOfSeries(string field, string text)
    {
        var (moment, isDay) = _timings.TakeMoment(field, text);
        if (moment is { } time && !isDay && timing is EventTiming.AllDay)
        {
            reading.Refuse(ValueProblemCode.OtherForm, field, text);
            return null;
        }

        return isDay ? moment?.Date + timing.LocalStart.TimeOfDay : moment;
    }
}
