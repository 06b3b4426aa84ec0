using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Layouts;

/// <summary>What a day brings later, told in sentences after its first event.</summary>
public sealed class LaterPointTests
{
    private static readonly LocalDate Published = new(2019, 5, 10);

    [Theory]
    [InlineData("Zum Festzug stellt man sich um 13.30 Uhr auf.", "Festzug", "2019-06-09T13:30")]
    [InlineData("Beim Tanzabend ab 20 Uhr legt DJ Tom auf.", "Tanzabend", "2019-06-09T20:00")]
    [InlineData("Zur großen Modenschau kommt ab 17 Uhr die Gilde.", "Modenschau", "2019-06-09T17:00")]
    [InlineData("Bei der Fackelwanderung um 21 Uhr führt der Förster.", "Fackelwanderung", "2019-06-09T21:00")]
    public void What_a_sentence_begins_with_takes_place_at_its_hour(string later, string title, string start)
    {
        var read = AnnouncementReader.Read("Am Sonntag, 9. Juni, ist um 10 Uhr Gottesdienst auf dem Anger. "
            + later, Readers.On(Published)).Events;

        Assert.Equal(2, read.Length);
        Assert.Contains(title, read[1].Title.Value, StringComparison.Ordinal);
        Assert.Equal(start, ExtractionJson.Format(read[1].Start.Value));
    }

    [Theory]
    [InlineData("Zum Gottesdienst spielt ab 10.30 Uhr die Kapelle.")]
    [InlineData("Zur Stärkung gibt es ab 12 Uhr Suppe.")]
    [InlineData("Zur Siegerehrung um 17 Uhr kommt der Bürgermeister.")]
    [InlineData("Zum Abschluss singt um 20 Uhr der Chor.")]
    public void What_was_spoken_of_or_is_a_part_is_no_event(string later) =>
        Assert.Equal("2019-06-09T10:00", Readers.Start(
            "Am Sonntag, 9. Juni, ist um 10 Uhr Gottesdienst auf dem Anger. " + later, Published));
}
