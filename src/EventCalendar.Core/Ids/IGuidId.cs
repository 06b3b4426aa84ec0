namespace EventCalendar.Core.Ids;

/// <summary>An identifier of one kind of thing: a version 7 GUID, printed as 32 lower-case hex digits.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IGuidId<TSelf> : IParsable<TSelf>
    where TSelf : struct, IGuidId<TSelf>
{
    /// <summary>Gets the identifier; <see cref="Guid.Empty"/> names nothing.</summary>
    Guid Value { get; }

    /// <summary>Wraps an existing identifier.</summary>
    /// <param name="value">Any GUID.</param>
    static abstract TSelf From(Guid value);
}
