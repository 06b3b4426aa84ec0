namespace EventCalendar.Extraction.Rules;

/// <summary>A rule of the document pass that fills a field; the class that applies it names its id.</summary>
internal sealed class SlotRule(string id, string summary, string positive, string negative) : Rule
{
    public override string Id => id;

    public override string Summary => summary;

    public override string Positive => positive;

    public override string Negative => negative;
}
