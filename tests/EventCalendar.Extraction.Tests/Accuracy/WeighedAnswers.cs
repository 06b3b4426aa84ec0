using EventCalendar.Extraction.Assembly.Weighing;

namespace EventCalendar.Extraction.Tests.Accuracy;

/// <summary>Which of the candidates that were weighed were right, by what an announcement means.</summary>
internal static class WeighedAnswers
{
    /// <summary>Says whether a candidate is right; <c>null</c> if the announcement does not tell.</summary>
    public static bool? IsRight(GoldAnnouncement gold, Weighed candidate) => candidate.Question switch
    {
        "Place" => IsPlaceRight(gold, candidate),
        _ => throw new ArgumentOutOfRangeException(nameof(candidate), candidate.Question, "No answer is known to this question."),
    };

    /// <summary>Compares a place with that of the event that begins then, if there is only one.</summary>
    private static bool? IsPlaceRight(GoldAnnouncement gold, Weighed candidate)
    {
        GoldEvent[] meant =
        [
            .. gold.Events.Where(one => one.Start == candidate.Day && one.Time == candidate.Time
                && !one.LocationHas.IsEmpty),
        ];
        return meant.Length == 1 ? Verdict.HasPart(meant[0].LocationHas, candidate.Value ?? "") : null;
    }
}
