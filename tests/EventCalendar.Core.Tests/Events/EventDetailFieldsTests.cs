using EventCalendar.Core.Events;
using EventCalendar.Core.Values;
using Xunit;

namespace EventCalendar.Core.Tests.Events;

/// <summary>Picture, documents, contact and position of an event.</summary>
public sealed class EventDetailFieldsTests
{
    private static readonly EventFields Meeting = new() { Title = "Treffen", Start = "2026-08-20T18:00" };

    [Fact]
    public void Details_are_kept_as_they_were_announced()
    {
        var content = Valid(Meeting with
        {
            Image = new ImageFields("https://example.org/fest.jpg", " Kinder auf  einem Karussell "),
            Attachments = [new AttachmentFields("http://example.org/p.pdf", "Programm", "Application/PDF")],
            Contact = "Ayşe Yılmaz, 0641 12345",
            RegistrationContact = "info@example.org",
            Geo = new GeoFields(50.80979412, -8.7),
            StepFree = true,
            Price = "frei",
        });

        Assert.Equal(new EventImage("https://example.org/fest.jpg", "Kinder auf einem Karussell"), content.Image);
        Assert.Equal([new EventAttachment("http://example.org/p.pdf", "Programm", "application/pdf")], content.Attachments);
        Assert.Equal("Ayşe Yılmaz, 0641 12345", content.Contact);
        Assert.Equal(new GeoPoint(50.809794, -8.7), content.Geo);
        Assert.Equal(("info@example.org", true, true),
            (content.Facts.RegistrationContact, content.Facts.IsStepFree, content.Facts.IsFree));
    }

    [Fact]
    public void The_same_document_stands_once()
    {
        var twice = new AttachmentFields("https://example.org/p.pdf");

        Assert.Single(Valid(Meeting with { Attachments = [twice, twice with { Title = "noch einmal" }] }).Attachments);
    }

    public static TheoryData<ValueProblemCode, string, EventFields> Refused => new()
    {
        { ValueProblemCode.NotSecure, "image.url", Meeting with { Image = new ImageFields("http://example.org/a.png") } },
        { ValueProblemCode.NotAUrl, "image.url", Meeting with { Image = new ImageFields("javascript:alert(1)") } },
        { ValueProblemCode.Missing, "image.url", Meeting with { Image = new ImageFields(Alt: "Ein Bild") } },
        { ValueProblemCode.NotAUrl, "attachments.url", With(new AttachmentFields("file:///etc/passwd")) },
        { ValueProblemCode.Missing, "attachments.url", With(new AttachmentFields(Title: "Programm")) },
        { ValueProblemCode.NotAMediaType, "attachments.mediaType", With(new("https://example.org/a", MediaType: "pdf")) },
        { ValueProblemCode.NotAMediaType, "attachments.mediaType", With(new("https://example.org/a", MediaType: "a/b;c=d")) },
        { ValueProblemCode.TooMany, "attachments", Meeting with { Attachments = [.. new AttachmentFields[11]] } },
        { ValueProblemCode.NotOnGlobe, "geo", Meeting with { Geo = new GeoFields(91, 8) } },
        { ValueProblemCode.NotOnGlobe, "geo", Meeting with { Geo = new GeoFields(50) } },
        { ValueProblemCode.NotOnGlobe, "geo", Meeting with { Geo = new GeoFields(50, double.PositiveInfinity) } },
        { ValueProblemCode.TooLong, "contact", Meeting with { Contact = new string('a', 501) } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_not_a_detail_is_refused(ValueProblemCode code, string field, EventFields fields)
    {
        var problems = Assert.IsType<EventFieldsResult.Invalid>(EventFieldsReader.Read(fields, new())).Problems;

        Assert.Equal([(code, field)], problems.Select(problem => (problem.Code, problem.Field)));
    }

    private static EventFields With(AttachmentFields attachment) => Meeting with { Attachments = [attachment] };

    private static EventContent Valid(EventFields fields) =>
        Assert.IsType<EventFieldsResult.Valid>(EventFieldsReader.Read(fields, new())).Content;
}
