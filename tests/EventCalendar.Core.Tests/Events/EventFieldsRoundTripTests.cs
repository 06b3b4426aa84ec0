using System.Collections.Immutable;
using CsCheck;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using NodaTime;
using Xunit;

namespace EventCalendar.Core.Tests.Events;

public sealed class EventFieldsRoundTripTests
{
    private static readonly string[] Zones = ["Europe/Berlin", "Africa/Casablanca", "Australia/Lord_Howe", "UTC"];

    private static readonly EventFieldsDefaults Defaults = new()
    {
        PlaceOf = slug => PlaceId.From(ToGuid(slug)),
        CategoryOf = slug => CategoryId.From(ToGuid(slug)),
    };

    // Any UTF-16 code units: what of them survives reading must survive everything after it.
    private static readonly Gen<string?> Words = Gen.OneOf(
        Gen.Const((string?)null), Gen.String[0, 60].Select(text => (string?)text),
        Gen.OneOf<string?>("Biegenstraße 3", "Café „Rüttgers“", " 🎉 \r\n zwei ", ""));

    private static readonly Gen<LocalDateTime> Moments =
        Gen.Select(Gen.Int[-20_000, 60_000], Gen.Int[0, (24 * 60) - 1], (day, minute) =>
            new LocalDate(2026, 1, 1).PlusDays(day % 20_000).AtMidnight().PlusMinutes(minute));

    private static readonly Gen<EventTiming> Timings = Gen.Select(
        Moments, Gen.Int[0, 5_000], Gen.OneOf(Zones), Gen.Bool, (start, length, zone, isAllDay) => isAllDay
            ? (EventTiming)new EventTiming.AllDay(start.Date, start.Date.PlusDays(length % 10), zone)
            : new EventTiming.Timed(start, length == 0 ? null : start.PlusMinutes(length), zone));

    [Fact]
    public void Reading_what_was_printed_gives_the_same_content() =>
        Contents.Sample(content =>
        {
            var read = EventFieldsReader.Read(Print(content), Defaults, content);

            Assert.Equal(content, Assert.IsType<EventFieldsResult.Valid>(read).Content);
        });

    [Fact]
    public void Any_texts_are_read_without_an_exception_and_what_is_read_reads_again() =>
        Gen.Select(Words, Words, Words, Words, Words, Words, (a, b, c, d, e, f) => new EventFields
        {
            Title = a ?? "x",
            Start = b ?? "2026-03-29T02:30",
            End = c,
            Description = d,
            Location = e,
            Rrule = f,
            Exceptions = e is null ? default : [e],
            Overrides = d is null ? [] : [new OverrideFields(d, c)],
        }).Sample(fields =>
        {
            if (EventFieldsReader.Read(fields, Defaults) is EventFieldsResult.Valid(var content))
            {
                Assert.Equal(new EventFieldsResult.Valid(content), EventFieldsReader.Read(Print(content), Defaults));
            }
        });

    private static Gen<EventContent> Contents =>
        Gen.Select(Timings, Words, Words, Words, Gen.Int[0, 3], Gen.Int[0, 2], (timing, title, prose, line, n, state) =>
            Valid(new EventFields { Title = title + "x", Start = "2026-01-01", Description = prose, Location = line }) with
            {
                Timing = timing,
                Recurrence = Series(timing, n),
                Status = (EventStatus)state,
                MovedFrom = n == 1 ? timing.StartingAt(timing.LocalStart.PlusDays(-7)) : null,
                Visibility = (EventVisibility)n is var visibility and <= EventVisibility.Subscribers ? visibility : 0,
                PlaceId = n == 2 ? Defaults.PlaceOf(Slug.Parse("rathaus")) : null,
                Categories = n == 3 ? [Defaults.CategoryOf(Slug.Parse("musik"))!.Value] : [],
                Url = n == 3 ? "https://example.org/?a=ü" : null,
                Geo = n == 1 ? new GeoPoint(-50.123457, 8.77) : null,
                Contact = n == 1 ? "Ayşe, 0641 12345" : null,
                Image = n == 2 ? new EventImage("https://example.org/ü.png", n == state ? "Ein Fest" : null) : null,
                Attachments = n == 2
                    ? [new EventAttachment("http://example.org/a.pdf", "Programm", "application/pdf")]
                    : [],
                Facts = new EventFacts
                {
                    Languages = n == 0 ? ["de", "pt-BR"] : [],
                    HasChildcare = n == 0,
                    IsStepFree = n == 2 ? false : null,
                    RegistrationContact = n == 3 ? "info@example.org" : null,
                },
                Translations = n == 0 ? [new EventText("en", "Meeting", null)] : [],
            });

    private static RecurrenceSet Series(EventTiming timing, int n) => n == 0
        ? RecurrenceSet.None
        : new RecurrenceSet
        {
            Rule = RecurrenceRule.TryParse("FREQ=WEEKLY;INTERVAL=2", out var rule) ? rule : null,
            Exceptions = [timing.LocalStart.PlusDays(14)],
            Additions = n == 2 ? [timing.LocalStart.PlusDays(3)] : [],
            Skips = n == 3 ? new HolidaySkips("DE-HE", true, false) : null,
            Overrides = Overrides(timing)[..n],
        };

    private static ImmutableArray<OccurrenceOverride> Overrides(EventTiming timing) =>
    [
        new OccurrenceOverride.Cancelled(new OccurrenceKey(timing.LocalStart.PlusDays(28))),
        new OccurrenceOverride.Changed(
            new OccurrenceKey(timing.LocalStart.PlusDays(42)), timing.StartingAt(timing.LocalStart.PlusDays(43)), null),
        new OccurrenceOverride.Changed(new OccurrenceKey(timing.LocalStart.PlusDays(56)), Longer(timing), "Rathaus")
        {
            Title = Title.Parse("Feier"),
            Description = "Mit Musik\nund Tanz",
            Online = "https://example.org/raum",
        },
    ];

    private static EventTiming Longer(EventTiming timing) => timing is EventTiming.AllDay day
        ? new EventTiming.AllDay(day.First.PlusDays(56), day.Last.PlusDays(60), timing.ZoneId)
        : new EventTiming.Timed(timing.LocalStart.PlusDays(56), timing.LocalEnd.PlusDays(60), timing.ZoneId);

    private static EventContent Valid(EventFields fields) =>
        Assert.IsType<EventFieldsResult.Valid>(EventFieldsReader.Read(fields, Defaults)).Content;

    private static EventFields Print(EventContent content) =>
        EventFieldsPrinter.Print(content, _ => Slug.Parse("rathaus"), _ => Slug.Parse("musik"));

    private static Guid ToGuid(Slug slug) => slug.Value == "rathaus"
        ? new Guid("01980000-0000-7000-8000-000000000001")
        : new Guid("01980000-0000-7000-8000-000000000002");
}
