using System.Collections.Immutable;
using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Assembly.Slots;

/// <summary>Finds what an announcement says besides when and where.</summary>
internal sealed class FactFinder(Reading reading, List<Anchor> anchors)
{
    private readonly SlotScope scope = new(reading, anchors);
    private readonly SlotReader<Extracted<string>> prices =
        new(reading, new PriceFinder(reading).Read, SlotWords.PriceStarts);
    private readonly SlotReader<Extracted<string>> contacts =
        new(reading, new ContactFinder(reading).Read, RoleWords.Registration);
    private readonly SlotReader<Extracted<ImmutableArray<string>>> languages =
        new(reading, new LanguageFinder(reading).Read);
    private readonly SlotReader<Extracted<bool>> access =
        new(reading, new AccessFinder(reading).Read, SlotWords.Access);

    /// <summary>Finds what an event costs.</summary>
    public Extracted<string>? Price(Anchor anchor) => scope.Find(anchor, prices);

    /// <summary>Finds where one registers.</summary>
    public Extracted<string>? Contact(Anchor anchor) => scope.Find(anchor, contacts);

    /// <summary>Finds the languages in which an event is held.</summary>
    public Extracted<ImmutableArray<string>>? Languages(Anchor anchor) => scope.Find(anchor, languages);

    /// <summary>Finds whether the place can be reached without steps.</summary>
    public Extracted<bool>? Access(Anchor anchor) => scope.Find(anchor, access);
}
