namespace EventCalendar.Extraction.Text;

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
