using EventCalendar.Core.Events;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using NodaTime;
using Xunit;

namespace EventCalendar.Core.Tests.Events;

public sealed class EventFieldsReaderTests
{
    private static readonly EventFieldsDefaults Defaults = new();

    private static readonly EventFields Meeting = new()
    {
        Title = "Nachbarschaftstreffen",
        Start = "2026-08-20T18:00",
    };

    [Fact]
    public void Title_and_start_are_enough()
    {
        var content = Valid(Meeting);

        Assert.Equal("Nachbarschaftstreffen", content.Title.Value);
        Assert.Equal(new EventTiming.Timed(new LocalDateTime(2026, 8, 20, 18, 0), null, "Europe/Berlin"), content.Timing);
        Assert.Equal("de", content.Language);
        Assert.Equal(EventStatus.Confirmed, content.Status);
        Assert.Equal(RecurrenceSet.None, content.Recurrence);
    }

    [Fact]
    public void Empty_fields_lack_title_and_start() =>
        Assert.Equal(
            [(ValueProblemCode.Missing, "title"), (ValueProblemCode.Missing, "start")], Problems(new EventFields()));

    [Fact]
    public void All_problems_are_told_at_once()
    {
        var fields = new EventFields
        {
            Title = " ",
            Start = "gestern",
            TimeZone = "Europa/Marburg",
            Url = "javascript:alert(1)",
            Status = "vielleicht",
            Place = "Großer Saal",
            Categories = ["unbekannt"],
            RegistrationDeadline = "bald",
        };

        var fieldNames = Problems(fields).Select(problem => problem.Field);

        Assert.Equal(
            ["title", "timeZone", "start", "place", "status", "categories", "url", "registrationDeadline"], fieldNames);
    }

    [Theory]
    [InlineData("2026-08-20T18:00", "2026-08-20T18:00", ValueProblemCode.EndBeforeStart)]
    [InlineData("2026-08-20T18:00", "2026-08-20T17:00", ValueProblemCode.EndBeforeStart)]
    [InlineData("2026-08-20", "2026-08-20", ValueProblemCode.EndBeforeStart)]
    [InlineData("2026-08-20", "2026-08-20T20:00", ValueProblemCode.OtherForm)]
    [InlineData("2026-08-20T18:00", "2026-08-21", ValueProblemCode.OtherForm)]
    [InlineData("2026-08-20T18:00", "20 Uhr", ValueProblemCode.NotADate)]
    [InlineData("2026-08-20T18:00", "2026-08-20T20:00:30", ValueProblemCode.NotADate)]
    [InlineData("2026-02-28", "2026-02-29", ValueProblemCode.NotADate)]
    public void An_end_that_does_not_fit_is_refused(string start, string end, ValueProblemCode code) =>
        Assert.Equal([(code, "end")], Problems(Meeting with { Start = start, End = end }));

    [Theory]
    [InlineData("2026-12-31", "2027-01-01", 2026, 12, 31)]
    [InlineData("2026-12-31", null, 2026, 12, 31)]
    [InlineData("2028-02-28", "2028-03-01", 2028, 2, 29)]
    public void The_end_of_whole_days_is_exclusive(string start, string? end, int year, int month, int day)
    {
        var timing = Assert.IsType<EventTiming.AllDay>(Valid(Meeting with { Start = start, End = end }).Timing);

        Assert.Equal(new LocalDate(year, month, day), timing.Last);
    }

    [Theory]
    [InlineData("Europe/Berlin", true)]
    [InlineData("Africa/Casablanca", true)]
    [InlineData("UTC", true)]
    [InlineData("UTC+01:00", false)]
    [InlineData("MEZ", false)]
    [InlineData("europe/berlin", false)]
    public void A_zone_is_an_id_of_the_IANA_database(string zone, bool isKnown) =>
        Assert.Equal(
            isKnown ? [] : [(ValueProblemCode.UnknownTimeZone, "timeZone")], Problems(Meeting with { TimeZone = zone }));

    [Theory]
    [InlineData("https://example.org/a?b=c#d", true)]
    [InlineData("http://example.org", true)]
    [InlineData("ftp://example.org", false)]
    [InlineData("example.org", false)]
    [InlineData("//example.org", false)]
    [InlineData("https:///nowhere", false)]
    [InlineData("https://example.org/with space", false)]
    public void An_address_is_http_or_https(string url, bool isTaken) =>
        Assert.Equal(isTaken ? [] : [(ValueProblemCode.NotAUrl, "url")], Problems(Meeting with { Url = url }));

    [Fact]
    public void Texts_longer_than_their_bound_are_refused()
    {
        var fields = Meeting with
        {
            Title = new string('t', 201),
            Description = new string('d', 10_001),
            Location = new string('l', 301),
        };

        Assert.Equal(
            [
                (ValueProblemCode.TooLong, "title"), (ValueProblemCode.TooLong, "description"),
                (ValueProblemCode.TooLong, "location"),
            ],
            Problems(fields));
    }

    [Fact]
    public void Control_characters_and_unpaired_surrogates_do_not_get_in()
    {
        var content = Valid(Meeting with
        {
            Title = "Treff\u0000en\r\n im \u0007Hof \uD83D",
            Description = "eins\r\nzwei\u0000\tdrei",
        });

        Assert.Equal("Treffen im Hof \uFFFD", content.Title.Value);
        Assert.Equal("eins\nzwei\tdrei", content.Description);
    }

    [Fact]
    public void A_day_that_falls_out_of_a_timed_series_means_its_usual_time()
    {
        var content = Valid(Meeting with
        {
            Rrule = "FREQ=WEEKLY",
            Exceptions = ["2026-09-03", "2026-08-27T18:00", "2026-08-27"],
        });

        Assert.Equal(
            [new LocalDateTime(2026, 8, 27, 18, 0), new LocalDateTime(2026, 9, 3, 18, 0)],
            content.Recurrence.Exceptions);
    }

    [Fact]
    public void A_date_that_differs_keeps_its_usual_length()
    {
        var content = Valid(Meeting with
        {
            End = "2026-08-20T19:30",
            Rrule = "FREQ=WEEKLY",
            Overrides = [new OverrideFields("2026-08-27", Start: "2026-08-28T17:00", Location: "Rathaus")],
        });

        var expected = new OccurrenceOverride.Changed(
            new OccurrenceKey(new LocalDateTime(2026, 8, 27, 18, 0)),
            new EventTiming.Timed(
                new LocalDateTime(2026, 8, 28, 17, 0), new LocalDateTime(2026, 8, 28, 18, 30), "Europe/Berlin"),
            "Rathaus");
        Assert.Equal([expected], content.Recurrence.Overrides);
    }

    [Fact]
    public void A_date_cannot_differ_twice()
    {
        var fields = Meeting with
        {
            Rrule = "FREQ=WEEKLY",
            Overrides = [new("2026-08-27", Status: "cancelled"), new("2026-08-27T18:00", Location: "Rathaus")],
        };

        Assert.Equal([(ValueProblemCode.Repeated, "overrides.on")], Problems(fields));
    }

    [Fact]
    public void Dates_cannot_fall_out_of_a_single_event() =>
        Assert.Equal(
            [(ValueProblemCode.Missing, "rrule")], Problems(Meeting with { Exceptions = ["2026-08-27"] }));

    [Fact]
    public void More_than_four_hundred_exceptions_are_refused()
    {
        var days = Enumerable.Range(0, 401).Select(n => LocalText.Print(new LocalDate(2026, 8, 20).PlusDays(n)));

        Assert.Equal(
            [(ValueProblemCode.TooMany, "exceptions")],
            Problems(Meeting with { Rrule = "FREQ=DAILY", Exceptions = [.. days] }));
    }

    [Fact]
    public void Moved_is_confirmed_at_another_time()
    {
        var content = Valid(Meeting with { Status = "moved", MovedFrom = "2026-08-19T18:00" });

        Assert.Equal(EventStatus.Confirmed, content.Status);
        Assert.Equal(new LocalDateTime(2026, 8, 19, 18, 0), content.MovedFrom?.LocalStart);
        Assert.Equal("moved", EventFieldsPrinter.PrintStatus(content));
    }

    [Theory]
    [InlineData("2026-08-13")]
    [InlineData("2026-08-13T12:00")]
    public void The_time_of_a_registration_deadline_is_ignored(string deadline) =>
        Assert.Equal(
            new LocalDate(2026, 8, 13),
            Valid(Meeting with { RegistrationDeadline = deadline }).Facts.RegistrationDeadline);

    [Fact]
    public void What_fields_cannot_say_stays_as_it_was()
    {
        var basis = Valid(Meeting) with
        {
            Translations = [new EventText("tr", "Komşu buluşması", null)],
            Facts = new EventFacts { HasChildcare = true, Price = "5 €" },
        };

        var result = EventFieldsReader.Read(Meeting with { Title = "Treffen" }, Defaults, basis);

        var content = Assert.IsType<EventFieldsResult.Valid>(result).Content;
        Assert.Equal("Treffen", content.Title.Value);
        Assert.Equal(basis.Translations, content.Translations);
        Assert.Equal(new EventFacts { HasChildcare = true }, content.Facts);
    }

    private static EventContent Valid(EventFields fields) =>
        Assert.IsType<EventFieldsResult.Valid>(EventFieldsReader.Read(fields, Defaults)).Content;

    private static IEnumerable<(ValueProblemCode Code, string Field)> Problems(EventFields fields) =>
        EventFieldsReader.Read(fields, Defaults) is EventFieldsResult.Invalid invalid
            ? invalid.Problems.Select(problem => (problem.Code, problem.Field))
            : [];
}
