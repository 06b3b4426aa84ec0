using System.Collections.Immutable;
using EventCalendar.Extraction.Assembly.Recurrence;
using EventCalendar.Extraction.Assembly.Titles;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;
using NodaTime;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Lists the reasons to look twice at a candidate.</summary>
internal sealed class WarningList(Reading reading)
{
    // Clocks are put forward at night everywhere; by day the time zones need not be loaded.
    private const int LatestGap = 5;
    private readonly KeptList<CandidateWarning> result = new(reading.Kept);

    /// <summary>Lists the warnings of an anchor in order of their codes.</summary>
    public ImmutableArray<CandidateWarning> For(Anchor anchor, FoundTitle title, string? assumedPlace)
    {
        result.Clear();
        var dateline = reading.DatelineAt(anchor.First);
        if (anchor.IsMismatch)
        {
            Add(WarningCode.WeekdayMismatch, Messages.WeekdayMismatch(anchor.StartsOn));
        }

        if (anchor.IsYearAssumed)
        {
            Add(WarningCode.YearAssumed, Messages.YearAssumed(anchor.StartsOn));
        }

        if ((anchor.LastDay ?? anchor.StartsOn) < reading.Context.Today && anchor.Series is null)
        {
            Add(WarningCode.AlreadyPast, Messages.AlreadyPast(anchor.StartsOn));
        }

        if (reading.Context.PublishedOn is null && dateline is null && !IsComplete(anchor))
        {
            Add(WarningCode.PublishedAssumed, Messages.PublishedAssumed(reading.Context.Today));
        }

        if (anchor.Time is { IsWord: true } word && !SaysHalf(anchor))
        {
            Add(WarningCode.TimeAmbiguous, Messages.TimeAmbiguous(word.Time));
        }

        if (title.RuleId == "title.assumed")
        {
            Add(WarningCode.TitleAssumed, Messages.TitleAssumed());
        }

        if (assumedPlace is not null)
        {
            Add(WarningCode.PlaceAssumed, Messages.PlaceAssumed(assumedPlace));
        }

        if (anchor.Series is null && HintsAtSeries(anchor))
        {
            Add(WarningCode.RecurrenceNotRead, Messages.RecurrenceNotRead());
        }

        if (anchor.Series is { Gaps: var gaps and not SeriesGaps.None })
        {
            AddGaps(gaps);
        }

        if (anchor.IsUncertain)
        {
            Add(WarningCode.DayUncertain, Messages.DayUncertain(anchor.StartsOn));
        }

        if (IsInGap(anchor))
        {
            Add(WarningCode.TimeInGap, Messages.TimeInGap(anchor.Time!.Value.Time));
        }

        return [.. result];
    }

    private void AddGaps(SeriesGaps gaps)
    {
        if ((gaps & SeriesGaps.SchoolHolidays) != 0)
        {
            Add(WarningCode.SchoolHolidaysUnknown, Messages.SchoolHolidaysUnknown());
        }

        if ((gaps & SeriesGaps.PublicHolidays) != 0)
        {
            Add(WarningCode.PublicHolidaysUnknown, Messages.PublicHolidaysUnknown());
        }
    }

    private void Add(WarningCode code, string message) => result.Add(new CandidateWarning(code, message));

    private static bool IsComplete(Anchor anchor) => anchor.Date.Date is { Year: not null };

    private bool SaysHalf(Anchor anchor) =>
        anchor.TimeSpans.Length > 0
            && reading.FragmentAt(TokenAt(anchor.TimeSpans[0].Start))?.Time is { IsHalfKnown: true };

    private int TokenAt(int position)
    {
        var range = reading.Source.Sentences[SentenceSearch.At(reading.Source, position)];
        var at = range.First;
        while (at < range.End && reading.Tokens[at].Start < position)
        {
            at++;
        }

        return at;
    }

    private bool HintsAtSeries(Anchor anchor)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        for (var at = range.First; at < range.End; at++)
        {
            if (reading.Tokens[at].IsWord && TimeWords.Recurring.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        foreach (ref readonly var fragment in reading.FragmentsOf(anchor.Sentence))
        {
            if (fragment.Kind == FragmentKind.Recurrence)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInGap(Anchor anchor) =>
        anchor.Time is { Hour: < LatestGap } time
        && DateTimeZoneProviders.Tzdb.GetZoneOrNull(reading.Context.TimeZoneId) is { } zone
        && zone.MapLocal(anchor.StartsOn + time.Time).Count == 0;
}
