namespace EventCalendar.Extraction.Text;

/// <summary>What forgets a text.</summary>
internal interface IKept
{
    /// <summary>Becomes what it was before the text.</summary>
    void Forget();
}
