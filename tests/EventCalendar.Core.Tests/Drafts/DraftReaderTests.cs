using System.Collections.Immutable;
using EventCalendar.Core.Drafts;
using EventCalendar.Core.Events;
using EventCalendar.Extraction;
using EventCalendar.Extraction.Text;
using NodaTime;
using Xunit;

namespace EventCalendar.Core.Tests.Drafts;

public sealed class DraftReaderTests
{
    private static readonly EventCandidate Meeting = new()
    {
        Title = Read("Nachbarschaftstreffen", new TextSpan(0, 21)),
        Start = Read(At(2026, 8, 20, 18), new TextSpan(30, 40), new TextSpan(45, 51)),
        TimeZoneId = "Europe/Berlin",
        Confidence = 0.9,
    };

    [Fact]
    public void What_the_text_does_not_say_stays_unknown()
    {
        var reading = DraftReader.Read(Meeting);

        Assert.Equal(
            new EventFields
            {
                Title = "Nachbarschaftstreffen",
                Start = "2026-08-20T18:00",
                TimeZone = "Europe/Berlin",
                Status = "confirmed",
            },
            reading.Fields with { Exceptions = [], Overrides = [] });
        Assert.Equal(["start", "title"], reading.Provenance.Select(entry => entry.Field));
        Assert.Equal(0.9, reading.Confidence);
    }

    [Fact]
    public void A_field_keeps_all_words_it_rests_on()
    {
        var start = DraftReader.Read(Meeting).Provenance[0];

        Assert.Equal(
            new FieldProvenance("start", [new ProvenanceSpan(30, 40), new ProvenanceSpan(45, 51)], "rule", 0.8), start);
    }

    [Fact]
    public void Every_field_read_is_printed_and_accounted_for()
    {
        var candidate = Meeting with
        {
            End = Read(At(2026, 8, 20, 20)),
            Location = Read("Rathaus"),
            Online = Read("Zoom"),
            RecurrenceRule = Read("FREQ=WEEKLY"),
            Exceptions = [At(2026, 8, 27, 18), new EventMoment(new LocalDate(2026, 9, 3), null)],
            Overrides = [new EventOverride(At(2026, 9, 10, 18), At(2026, 9, 11, 17), "Hof", CandidateStatus.Moved)],
            Status = Read(CandidateStatus.Moved),
            MovedFrom = Read(new EventMoment(new LocalDate(2026, 8, 19), null)),
            Organizer = Read("Verein"),
            RegistrationDeadline = Read(At(2026, 8, 13, 12)),
            RegistrationContact = Read("0641 12345"),
            Price = Read("5 Euro"),
            Languages = Read<ImmutableArray<string>>(["de", "tr"]),
            StepFree = Read(true),
        };

        var reading = DraftReader.Read(candidate);

        Assert.Equal("2026-08-20T20:00", reading.Fields.End);
        Assert.Equal(["2026-08-27T18:00", "2026-09-03"], reading.Fields.Exceptions);
        Assert.Equal(
            [new OverrideFields("2026-09-10T18:00", "2026-09-11T17:00", null, "Hof", "moved")],
            reading.Fields.Overrides);
        Assert.Equal(("moved", "2026-08-19"), (reading.Fields.Status, reading.Fields.MovedFrom));
        Assert.Equal("2026-08-13", reading.Fields.RegistrationDeadline);
        Assert.Equal(("0641 12345", "5 Euro", true),
            (reading.Fields.RegistrationContact, reading.Fields.Price, reading.Fields.StepFree));
        Assert.Equal(["de", "tr"], reading.Fields.Languages);
        Assert.Equal(14, reading.Provenance.Length);
    }

    [Theory]
    [InlineData(WarningCode.WeekdayMismatch, "weekday-mismatch")]
    [InlineData(WarningCode.SchoolHolidaysUnknown, "school-holidays-unknown")]
    [InlineData(WarningCode.PublicHolidaysUnknown, "public-holidays-unknown")]
    public void A_warning_is_named_in_lower_case_with_hyphens(WarningCode code, string printed)
    {
        var candidate = Meeting with { Warnings = [new CandidateWarning(code, "Satz.")] };

        Assert.Equal([new DraftWarning(printed, "Satz.")], DraftReader.Read(candidate).Warnings);
    }

    [Fact]
    public void The_hash_of_a_text_is_that_of_its_UTF8_bytes() =>
        Assert.Equal(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", SourceHash.Of(""));

    private static Extracted<T> Read<T>(T value, params ImmutableArray<TextSpan> spans) => new(value, spans, "rule", 0.8);

    private static EventMoment At(int year, int month, int day, int hour) =>
        new(new LocalDate(year, month, day), new LocalTime(hour, 0));
}
