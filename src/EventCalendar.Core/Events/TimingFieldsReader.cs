using EventCalendar.Core.Values;
using NodaTime;
using NodaTime.TimeZones;

namespace EventCalendar.Core.Events;

/// <summary>Reads when an event takes place.</summary>
internal sealed class TimingFieldsReader(FieldReading reading, string zoneId)
{
    /// <summary>Takes a zone id of the IANA database; anything else is refused and read on as UTC.</summary>
    public static string TakeZone(FieldReading reading, string? text, string defaultZoneId)
    {
        var id = reading.TakeLine("timeZone", text, 100) ?? defaultZoneId;

        // The provider also answers to "UTC+01:00", which no calendar client knows.
        if (TzdbDateTimeZoneSource.Default.CanonicalIdMap.ContainsKey(id))
        {
            return id;
        }

        reading.Refuse(ValueProblemCode.UnknownTimeZone, "timeZone", id);
        return "UTC";
    }

    /// <summary>Takes start and end; <c>null</c> if one of them was refused.</summary>
    public EventTiming? Take(string startField, string? startText, string endField, string? endText)
    {
        var (start, isAllDay) = TakeMoment(startField, startText);
        if (startText is null)
        {
            reading.Refuse(ValueProblemCode.Missing, startField, "");
        }

        var (end, isEndAllDay) = TakeMoment(endField, endText);
        if (start is null || (end is null && endText is not null))
        {
            return null;
        }

        if (end is not null && isEndAllDay != isAllDay)
        {
            reading.Refuse(ValueProblemCode.OtherForm, endField, endText);
            return null;
        }

        return Make(start.Value, end, isAllDay, endField, endText);
    }

    /// <summary>Takes a local moment in one of its two forms; text that is neither is refused.</summary>
    public (LocalDateTime? Moment, bool IsAllDay) TakeMoment(string field, string? text)
    {
        if (text is null)
        {
            return (null, false);
        }

        if (LocalText.TryParseDate(text, out var date))
        {
            return (date.AtMidnight(), true);
        }

        // Minutes are what people announce and what the printed form holds; seconds would not come back.
        if (LocalText.TryParseDateTime(text, out var time) && time.Second == 0)
        {
            return (time, false);
        }

        reading.Refuse(ValueProblemCode.NotADate, field, text);
        return (null, false);
    }

    /// <summary>Makes a timing; <c>null</c> and a refusal if the end does not lie after the start.</summary>
    public EventTiming? Make(LocalDateTime start, LocalDateTime? end, bool isAllDay, string endField, string? endText)
    {
        if (end <= start)
        {
            reading.Refuse(ValueProblemCode.EndBeforeStart, endField, endText);
            return null;
        }

        return isAllDay
            ? new EventTiming.AllDay(start.Date, end?.Date.PlusDays(-1) ?? start.Date, zoneId)
            : new EventTiming.Timed(start, end, zoneId);
    }
}
