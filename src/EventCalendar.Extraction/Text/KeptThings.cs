namespace EventCalendar.Extraction.Text;

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
