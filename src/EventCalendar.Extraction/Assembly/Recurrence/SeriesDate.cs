using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Recurrence;

/// <summary>What a date near a recurrence is for.</summary>
internal enum SeriesDateRole
{
    /// <summary>Nothing is said.</summary>
    Open,

    /// <summary>The series begins, or comes next.</summary>
    First,

    /// <summary>The series ends.</summary>
    Last,

    /// <summary>It falls out.</summary>
    Except,

    /// <summary>It is held in another way.</summary>
    Differs,

    /// <summary>The series began long ago.</summary>
    Since,
}

/// <summary>A date near a recurrence.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Date">The words.</param>
/// <param name="Anchor">The anchor made of it; <c>null</c> if it is no start.</param>
/// <param name="Role">What it is for.</param>
/// <param name="IsListed">Whether it is one of several in a row.</param>
internal readonly record struct SeriesDate(int Sentence, Fragment Date, Anchor? Anchor, SeriesDateRole Role,
    bool IsListed);
