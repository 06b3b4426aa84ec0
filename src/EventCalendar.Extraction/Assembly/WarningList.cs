using System.Collections.Immutable;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Lists the reasons to look twice at a candidate.</summary>
internal sealed class WarningList(Reading reading)
{
    /// <summary>Lists the warnings of an anchor in order of their codes.</summary>
    public ImmutableArray<CandidateWarning> For(Anchor anchor, FoundTitle title, bool isTownAssumed)
    {
        var result = ImmutableArray.CreateBuilder<CandidateWarning>();
        void Add(bool applies, WarningCode code, Func<string> message)
        {
            if (applies)
            {
                result.Add(new CandidateWarning(code, message()));
            }
        }

        var dateline = reading.DatelineAt(anchor.First);
        Add(anchor.IsMismatch, WarningCode.WeekdayMismatch, () => Messages.WeekdayMismatch(anchor.StartsOn));
        Add(anchor.IsYearAssumed, WarningCode.YearAssumed, () => Messages.YearAssumed(anchor.StartsOn));
        Add((anchor.LastDay ?? anchor.StartsOn) < reading.Context.Today && anchor.Series is null, WarningCode.AlreadyPast, () => Messages.AlreadyPast(anchor.StartsOn));
        Add(
            reading.Context.PublishedOn is null && dateline is null && !IsComplete(anchor),
            WarningCode.PublishedAssumed, () => Messages.PublishedAssumed(reading.Context.Today));
        Add(anchor.Time is { IsWord: true } word && !SaysHalf(anchor), WarningCode.TimeAmbiguous, () => Messages.TimeAmbiguous(anchor.Time!.Value.Time));
        Add(title.RuleId == "title.assumed", WarningCode.TitleAssumed, Messages.TitleAssumed);
        Add(isTownAssumed, WarningCode.PlaceAssumed, () => Messages.PlaceAssumed(reading.Context.Place ?? dateline!.Town!));
        Add(anchor.Series is null && HintsAtSeries(anchor), WarningCode.RecurrenceNotRead, Messages.RecurrenceNotRead);
        Add(IsInGap(anchor), WarningCode.TimeInGap, () => Messages.TimeInGap(anchor.Time!.Value.Time));
        return result.ToImmutable();
    }

    private static bool IsComplete(Anchor anchor) => anchor.Date.Date is { Year: not null };

    private bool SaysHalf(Anchor anchor) =>
        anchor.TimeSpans.Count > 0 && reading.FragmentAt(TokenAt(anchor.TimeSpans[0].Start))?.Time is { IsHalfKnown: true };

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

        foreach (var fragment in reading.FragmentsOf(anchor.Sentence))
        {
            if (fragment.Kind == FragmentKind.Recurrence)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInGap(Anchor anchor) =>
        anchor.Time is { } time && DateTimeZoneProviders.Tzdb.GetZoneOrNull(reading.Context.TimeZoneId) is { } zone
        && zone.MapLocal(anchor.StartsOn + time.Time).Count == 0;
}
