namespace EventCalendar.Extraction.Assembly;

/// <summary>Makes one anchor of two that tell of the same event.</summary>
internal static class DuplicateMerger
{
    /// <summary>Removes anchors whose day another one tells with more: a heading and its text, two languages.</summary>
    public static void Merge(List<Anchor> anchors)
    {
        var firstByDay = new Dictionary<(NodaTime.LocalDate, int), Anchor>();
        var timedDays = anchors.Where(anchor => anchor.Time is not null && anchor.Series is null)
            .GroupBy(anchor => anchor.StartsOn).ToDictionary(group => group.Key, group => group.First());
        anchors.RemoveAll(anchor =>
        {
            if (anchor.Series is not null)
            {
                return false;
            }

            if (anchor.Time is null)
            {
                if (anchor.LastDay is null && timedDays.TryGetValue(anchor.StartsOn, out var timed))
                {
                    Take(timed, anchor);
                    return true;
                }

                return !firstByDay.TryAdd((anchor.StartsOn, -1), anchor) && Take(firstByDay[(anchor.StartsOn, -1)], anchor);
            }

            var key = (anchor.StartsOn, anchor.Time.TotalMinutes);
            if (firstByDay.TryAdd(key, anchor) || (anchor.IsItem && firstByDay[key].IsItem))
            {
                return false;
            }

            return Take(firstByDay[key], anchor);
        });
    }

    private static bool Take(Anchor kept, Anchor other)
    {
        kept.Registration ??= other.Registration;
        kept.MovedFrom ??= other.MovedFrom;
        if (kept.Status == CandidateStatus.Confirmed && other.Status != CandidateStatus.Confirmed)
        {
            (kept.Status, kept.StatusSpan) = (other.Status, other.StatusSpan);
        }

        kept.BlockEnd = Math.Max(kept.BlockEnd, other.BlockEnd);
        return true;
    }
}
