namespace EventCalendar.Extraction.Assembly;

/// <summary>Finds what an announcement says besides when and where.</summary>
internal sealed class FactFinder(Reading reading, List<Anchor> anchors)
{
    private readonly SlotScope scope = new(reading, anchors);
    private readonly PriceFinder prices = new(reading);
    private readonly ContactFinder contacts = new(reading);
    private readonly LanguageFinder languages = new(reading);
    private readonly AccessFinder access = new(reading);

    /// <summary>Adds price, contact, languages and access to a candidate.</summary>
    public EventCandidate Complete(Anchor anchor, EventCandidate candidate) => candidate with
    {
        Price = scope.Find(anchor, prices.Read),
        RegistrationContact = scope.Find(anchor, contacts.Read),
        Languages = scope.Find(anchor, languages.Read),
        StepFree = scope.Find(anchor, access.Read),
    };
}
