using System.Collections.Immutable;
using EventCalendar.Core.Values;

namespace EventCalendar.Core.Events;

/// <summary>What became of reading <see cref="EventFields"/>.</summary>
public abstract record EventFieldsResult
{
    private EventFieldsResult()
    {
    }

    /// <summary>Every field was understood.</summary>
    /// <param name="Content">What they say.</param>
    public sealed record Valid(EventContent Content) : EventFieldsResult;

    /// <summary>Something was not understood.</summary>
    /// <param name="Problems">All that is wrong, in the order of the fields, at least one.</param>
    public sealed record Invalid(ImmutableArray<ValueProblem> Problems) : EventFieldsResult;
}
