using System.ComponentModel.DataAnnotations;
using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Web.Data;

/// <summary>The section <c>Reminders</c>.</summary>
internal sealed class ReminderOptions : IValidatableObject
{
    public const string Section = "Reminders";

    /// <summary>How far ahead rows are planned; hourly topping up leaves weeks of slack if it fails for a while.</summary>
    public static readonly Duration PlannedAhead = Duration.FromDays(30);

    private static readonly LocalTimePattern TimePattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>ISO 8601 duration between two looks for due reminders.</summary>
    public string SweepInterval { get; init; } = "PT30S";

    /// <summary>Local time that counts as the start of an event without a time.</summary>
    public string AllDayAt { get; init; } = "09:00";

    public Duration SweepEvery => ParseInterval(SweepInterval) ?? throw new InvalidOperationException("Validated at start.");

    public LocalTime AllDayTime => TimePattern.Parse(AllDayAt).Value;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ParseInterval(SweepInterval) is null)
        {
            yield return new ValidationResult(
                "Reminders:SweepInterval must be an ISO 8601 duration that divides a minute or an hour, such as PT30S "
                + $"or PT5M, from PT1S to PT1H; was '{SweepInterval}'.");
        }

        if (!TimePattern.Parse(AllDayAt).Success)
        {
            yield return new ValidationResult($"Reminders:AllDayAt must be a time such as 09:00, was '{AllDayAt}'.");
        }
    }

    // Cron can say "every n seconds" only for whole parts of a minute, and likewise for minutes and hours.
    private static Duration? ParseInterval(string text)
    {
        var parsed = PeriodPattern.NormalizingIso.Parse(text);
        if (!parsed.Success || parsed.Value.HasDateComponent || parsed.Value.ToDuration() is var duration
            && (duration < Duration.FromSeconds(1) || duration > Duration.FromHours(1)
                || duration.SubsecondNanoseconds != 0))
        {
            return null;
        }

        var seconds = (long)parsed.Value.ToDuration().TotalSeconds;
        var isPart = seconds < 60 ? 60 % seconds == 0 : seconds % 60 == 0 && 60 % (seconds / 60) == 0;
        return isPart ? Duration.FromSeconds(seconds) : null;
    }
}
