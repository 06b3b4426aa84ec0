namespace EventCalendar.Extraction.Text;

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
