using System.Collections.Immutable;
using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>Finds the dates of a series that are held at another time, on another day or elsewhere.</summary>
internal static class SeriesChanges
{
    private const int Most = 20;

    /// <summary>Lists the changes by date.</summary>
    public static ImmutableArray<SeriesChange> Find(
        Reading reading, Series series, LocalDate start, List<SeriesDate> dates)
    {
        var result = ImmutableArray.CreateBuilder<SeriesChange>();
        for (var at = 0; at < dates.Count && result.Count < Most; at++)
        {
            var date = dates[at];
            if (date.Role != SeriesDateRole.Differs || date.Date.Date.IsMonthOnly
                || DateResolver.Resolve(date.Date.Date, start) is not { } resolved)
            {
                continue;
            }

            var (on, day) = (resolved.Date, (LocalDate?)null);
            if (!series.Contains(on, start))
            {
                // "Im Oktober ausnahmsweise am 8.": the other day stands for the one of its month or week.
                if (Near(series, start, on) is not { } usual || !IsAlone(dates, at))
                {
                    continue;
                }

                (on, day) = (usual, resolved.Date);
            }
            else if (at + 1 < dates.Count && dates[at + 1].Sentence == date.Sentence
                && dates[at + 1].Date.Date.IsDay
                && DateResolver.Resolve(dates[at + 1].Date.Date, on) is { } other
                && !series.Contains(other.Date, start))
            {
                day = other.Date;
                at++;
            }

            if (on >= start && result.All(change => change.On != on))
            {
                result.Add(new SeriesChange(on, day, Time(reading, date), Words(reading, date, resolved)));
            }
        }

        result.Sort((one, other) => one.On.CompareTo(other.On));
        return result.ToImmutable();
    }

    private static bool IsAlone(List<SeriesDate> dates, int at) =>
        !dates.Exists(other => other.Sentence == dates[at].Sentence && other.Date.First < dates[at].Date.First
            && other.Date.Date.IsDay);

    private static LocalDate? Near(Series series, LocalDate start, LocalDate day)
    {
        var reach = series.Pattern.Unit == RecurrenceUnit.Month ? 21 : 4;
        for (var distance = 1; distance <= reach; distance++)
        {
            foreach (var near in new[] { day.PlusDays(-distance), day.PlusDays(distance) })
            {
                if (near >= start && series.Contains(near, start)
                    && (series.Pattern.Unit != RecurrenceUnit.Month || near.Month == day.Month))
                {
                    return near;
                }
            }
        }

        return null;
    }

    private static ClockTime? Time(Reading reading, SeriesDate date)
    {
        var index = reading.FragmentFrom(date.Date.End);
        return index < reading.Fragments.Count && reading.Fragments[index] is { HasTime: true } time
            && time.First < reading.Source.Sentences[date.Sentence].End && time.First - date.Date.End < 8
            ? time.Time.Assumed() : null;
    }

    private static Anchor Words(Reading reading, SeriesDate date, ResolvedDate resolved) => new(date.Sentence,
        date.Date, resolved)
    {
        First = date.Date.First,
        End = reading.Source.Sentences[date.Sentence].End,
        BlockEnd = reading.Source.Sentences[date.Sentence].End,
    };
}
