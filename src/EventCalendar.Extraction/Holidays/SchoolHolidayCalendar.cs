using System.Collections.Immutable;
using NodaTime;

namespace EventCalendar.Extraction.Holidays;

/// <summary>The school holidays of one region as far as they are known.</summary>
/// <param name="First">The first day covered.</param>
/// <param name="Last">The last day covered, inclusive.</param>
/// <param name="Holidays">By date, without overlap.</param>
/// <param name="Doubts">Days within the covered ones on which the sources differ.</param>
internal sealed record SchoolHolidayCalendar(
    LocalDate First,
    LocalDate Last,
    ImmutableArray<SchoolHoliday> Holidays,
    ImmutableArray<DateInterval> Doubts)
{
    /// <summary>Lists the holidays that touch some days.</summary>
    public SchoolHolidayAnswer Between(LocalDate from, LocalDate to)
    {
        if (to < from)
        {
            return new SchoolHolidayAnswer.Known([]);
        }

        if (from < First || to > Last)
        {
            return new SchoolHolidayAnswer.Unknown(SchoolHolidayGap.OutsideYears);
        }

        return Doubts.Any(doubt => doubt.Start <= to && doubt.End >= from)
            ? new SchoolHolidayAnswer.Unknown(SchoolHolidayGap.Doubtful)
            : new SchoolHolidayAnswer.Known(
                [.. Holidays.Where(holiday => holiday.First <= to && holiday.Last >= from)]);
    }

    /// <summary>Finds the first holidays of a kind that begin on a day or later.</summary>
    public SchoolHolidayAnswer Next(SchoolHolidayKind kind, LocalDate from)
    {
        var ofKind = Holidays.Where(holiday => holiday.Kind == kind).ToList();
        if (ofKind.Count == 0)
        {
            return new SchoolHolidayAnswer.Unknown(SchoolHolidayGap.NotHeld);
        }

        return from >= First && ofKind.Find(holiday => holiday.First >= from) is { } next
            ? new SchoolHolidayAnswer.Known([next])
            : new SchoolHolidayAnswer.Unknown(SchoolHolidayGap.OutsideYears);
    }
}
