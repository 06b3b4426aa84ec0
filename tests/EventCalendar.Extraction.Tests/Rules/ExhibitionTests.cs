using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Rules;

public sealed class ExhibitionTests
{
    private static readonly LocalDate Published = new(2026, 3, 2);

    [Theory]
    [InlineData("Das Museum zeigt vom 13. bis 29. März die Ausstellung „Spuren“. Die Eröffnung ist am Freitag, 13. März, um 18 Uhr.", "2026-03-13T18:00")]
    [InlineData("Vernissage am 12. März, 19 Uhr, Galerie am Tor. Die Bilder sind vom 13. März bis 19. April zu sehen.", "2026-03-12T19:00")]
    [InlineData("Die Ausstellung „Spuren“ ist vom 13. bis 29. März im Museum zu sehen.", "2026-03-13")]
    [InlineData("Das Zeltlager ist vom 3. bis 8. August am Weiher. Ein Elternabend ist am 20. Juli um 19 Uhr im Pfarrheim.", "2026-08-03; 2026-07-20T19:00")]
    public void Where_an_opening_is_announced_the_weeks_on_view_are_no_event(string text, string starts) =>
        Assert.Equal(starts, string.Join("; ", AnnouncementReader.Read(text, Readers.On(Published)).Events
            .Select(found => ExtractionJson.Format(found.Start.Value))));
}
