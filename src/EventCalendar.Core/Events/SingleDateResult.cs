using System.Collections.Immutable;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;

namespace EventCalendar.Core.Events;

/// <summary>What became of reading what one date of a series differs in.</summary>
public abstract record SingleDateResult
{
    private SingleDateResult()
    {
    }

    /// <summary>Every field was understood.</summary>
    /// <param name="Change">What differs; it may be nothing.</param>
    public sealed record Valid(OccurrenceOverride Change) : SingleDateResult;

    /// <summary>Something was not understood.</summary>
    /// <param name="Problems">All that is wrong, at least one.</param>
    public sealed record Invalid(ImmutableArray<ValueProblem> Problems) : SingleDateResult;
}
