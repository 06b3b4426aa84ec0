using EventCalendar.Extraction.Assembly.Weighing;

namespace EventCalendar.Extraction.Tests.Accuracy;

/// <summary>Which of the candidates that were weighed were right, by what an announcement means.</summary>
internal static class WeighedAnswers
{
    /// <summary>Says whether a candidate is right; <c>null</c> if the announcement does not tell.</summary>
    public static bool? IsRight(GoldAnnouncement gold, Weighed candidate) => candidate.Question switch
    {
        "title" or "title-more" => IsTitleRight(gold, candidate),
        _ => throw new ArgumentOutOfRangeException(nameof(candidate), candidate.Question, "No answer is known to this question."),
    };

    /// <summary>Compares with the event of the same day and hour, or with the only one of the day.</summary>
    private static bool? IsTitleRight(GoldAnnouncement gold, Weighed candidate)
    {
        GoldEvent[] ofDay = [.. gold.Events.Where(meant => meant.Start == candidate.Day && !meant.TitleHas.IsEmpty)];
        GoldEvent[] ofHour = [.. ofDay.Where(meant => meant.Time == candidate.Time)];
        GoldEvent[] meant = ofHour.Length > 0 || ofDay.Length > 1 ? ofHour : ofDay;
        return meant.Length == 0 ? null : meant.Any(one => Verdict.HasPart(one.TitleHas, candidate.Value ?? ""));
    }
}
