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

/// <summary>A list that is empty again at the beginning of the next text.</summary>
internal sealed class KeptList<T> : List<T>, IKept
{
    // A long text does not leave its memory to the short ones behind it.
    private const int MostKept = 1024;

    /// <summary>Begins empty.</summary>
    public KeptList(KeptThings owner) => owner.Add(this);

    /// <inheritdoc/>
    public void Forget()
    {
        Clear();
        if (Capacity > MostKept)
        {
            Capacity = 0;
        }
    }
}

/// <summary>A set that is empty again at the beginning of the next text.</summary>
internal sealed class KeptSet<T> : HashSet<T>, IKept
{
    private const int MostKept = 1024;

    /// <summary>Begins empty.</summary>
    public KeptSet(KeptThings owner) => owner.Add(this);

    /// <inheritdoc/>
    public void Forget()
    {
        Clear();
        if (Capacity > MostKept)
        {
            TrimExcess();
        }
    }
}

/// <summary>A map that is empty again at the beginning of the next text.</summary>
internal sealed class KeptMap<TKey, TValue> : Dictionary<TKey, TValue>, IKept
    where TKey : notnull
{
    private const int MostKept = 1024;

    /// <summary>Begins empty.</summary>
    public KeptMap(KeptThings owner) => owner.Add(this);

    /// <inheritdoc/>
    public void Forget()
    {
        Clear();
        if (Capacity > MostKept)
        {
            TrimExcess();
        }
    }
}

/// <summary>All that is forgotten at the end of a text.</summary>
internal sealed class KeptThings
{
    private readonly List<IKept> all = [];

    /// <summary>Takes care of one more.</summary>
    public void Add(IKept kept) => all.Add(kept);

    /// <summary>Forgets the text.</summary>
    public void Forget()
    {
        foreach (var kept in all)
        {
            kept.Forget();
        }
    }
}

/// <summary>What forgets a text.</summary>
internal interface IKept
{
    /// <summary>Becomes what it was before the text.</summary>
    void Forget();
}
