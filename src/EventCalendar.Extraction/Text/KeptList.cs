namespace EventCalendar.Extraction.Text;

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
