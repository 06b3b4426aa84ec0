using EventCalendar.Extraction.Assembly.Weighing;

namespace EventCalendar.Extraction.Tests.Accuracy;

/// <summary>Which of the candidates that were weighed were right, by what an announcement means.</summary>
internal static class WeighedAnswers
{
    /// <summary>Says whether a candidate is right; <c>null</c> if the announcement does not tell.</summary>
    public static bool? IsRight(GoldAnnouncement gold, Weighed candidate) => candidate.Question switch
    {
        _ => throw new ArgumentOutOfRangeException(nameof(candidate), candidate.Question, "No answer is known to this question."),
    };
}
