using System.Collections.Immutable;

namespace EventCalendar.Extraction.Assembly.Slots;

/// <summary>Finds what an announcement says besides when and where.</summary>
internal sealed class FactFinder(Reading reading, List<Anchor> anchors)
{
    private readonly SlotScope scope = new(reading, anchors);
    private readonly SlotReader<Extracted<string>> prices = new(reading, new PriceFinder(reading).Read);
    private readonly SlotReader<Extracted<string>> contacts = new(reading, new ContactFinder(reading).Read);
    private readonly SlotReader<Extracted<ImmutableArray<string>>> languages =
        new(reading, new LanguageFinder(reading).Read);
    private readonly SlotReader<Extracted<bool>> access = new(reading, new AccessFinder(reading).Read);

    /// <summary>Adds price, contact, languages and access to a candidate.</summary>
    public EventCandidate Complete(Anchor anchor, EventCandidate candidate) => candidate with
    {
        Price = scope.Find(anchor, prices),
        RegistrationContact = scope.Find(anchor, contacts),
        Languages = scope.Find(anchor, languages),
        StepFree = scope.Find(anchor, access),
    };
}
