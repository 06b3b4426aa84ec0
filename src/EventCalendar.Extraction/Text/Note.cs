namespace EventCalendar.Extraction.Text;

/// <summary>
/// Remembers what its owner found in the text that is being read; forgets it with the text.
/// </summary>
/// <remarks>
/// What reads a text is made once a thread and reads the next one as well: all that it remembers of a text
/// stands in one of these, in a <see cref="KeptList{T}"/> or in a <see cref="Assembly.SentenceCache{T}"/>.
/// </remarks>
internal sealed class Note<T> : IKept
{
    private readonly T initial;

    /// <summary>Begins with a value, which it has again in each text.</summary>
    public Note(KeptThings owner, T initial)
    {
        (this.initial, Value) = (initial, initial);
        owner.Add(this);
    }

    /// <summary>Gets or sets what is remembered.</summary>
    public T Value { get; set; }

    /// <inheritdoc/>
    public void Forget() => Value = initial;
}
