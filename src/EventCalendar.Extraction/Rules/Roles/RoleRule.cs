using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>A rule that says what a date is for.</summary>
internal abstract class RoleRule : Rule
{
    /// <summary>Judges a date; <c>null</c> leaves it to the next rule.</summary>
    /// <param name="reading">The announcement.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="date">The date in it.</param>
    public abstract DateRole? Judge(Reading reading, int sentence, in Fragment date);
}
