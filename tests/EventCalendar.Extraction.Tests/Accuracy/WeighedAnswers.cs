using EventCalendar.Extraction.Assembly.Weighing;

namespace EventCalendar.Extraction.Tests.Accuracy;

/// <summary>Which of the candidates that were weighed were right, by what an announcement means.</summary>
internal static class WeighedAnswers
{
    /// <summary>Says whether a candidate is right; <c>null</c> if the announcement does not tell.</summary>
    public static bool? IsRight(GoldAnnouncement gold, Weighed candidate) => candidate.Question switch
    {
        "Day" => IsDayRight(gold, candidate),
        _ => throw new ArgumentOutOfRangeException(nameof(candidate), candidate.Question, "No answer is known to this question."),
    };

    /// <summary>
    /// Says whether something takes place on a day. Another hour of the right day may be a second event or the
    /// hour misread, and another day of a series neither helps nor harms.
    /// </summary>
    private static bool? IsDayRight(GoldAnnouncement gold, Weighed candidate)
    {
        var sameDay = gold.Events.Where(meant => meant.Start == candidate.Day).ToArray();
        return sameDay.Any(meant => candidate.Time is null || candidate.Time == meant.Time) ? true
            : sameDay.Length > 0 || gold.Events.Any(meant => meant.Rule?.Contains(candidate.Day, meant.Start) == true) ? null
            : false;
    }
}
