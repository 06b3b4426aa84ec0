using EventCalendar.Core.Reminders;
using EventCalendar.Web.Mail;

namespace EventCalendar.Web.Features.Reminders;

/// <summary>Whether a row still has something to say.</summary>
internal abstract record LetterDecision
{
    private LetterDecision()
    {
    }

    /// <summary>This is to be sent.</summary>
    public sealed record Written(Letter Letter) : LetterDecision;

    /// <summary>Nothing is to be sent, and the row ends in this state.</summary>
    public sealed record None(ReminderState State) : LetterDecision;
}
