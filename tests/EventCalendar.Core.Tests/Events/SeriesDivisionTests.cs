using CsCheck;
using EventCalendar.Core.Events;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using NodaTime;
using Xunit;
using static EventCalendar.Core.Tests.Events.SeriesSamples;

namespace EventCalendar.Core.Tests.Events;

/// <summary>"From here on": a series is divided, or ends.</summary>
public sealed class SeriesDivisionTests
{
    private static readonly CalendarEventId NewId = GuidId.New<CalendarEventId>();

    [Fact]
    public void A_series_changed_from_a_date_on_ends_before_it_and_goes_on_as_another_event()
    {
        var meeting = Weekly(
            "FREQ=WEEKLY;BYDAY=TH", new OverrideFields("2026-08-27", Location: "Hof"),
            new OverrideFields("2026-09-17", Status: "cancelled"));

        var next = Divide(meeting, "2026-09-03T18:00", content => content with { Timing = Hour("2026-08-20T19:00") });

        Assert.Equal("20.8. 18:00, 27.8. 18:00 Hof", Dates(meeting));
        Assert.Equal("3.9. 19:00, 10.9. 19:00, 17.9. 19:00 off, 24.9. 19:00", Dates(next));
        Assert.Equal("FREQ=WEEKLY;BYDAY=TH;UNTIL=20260827T180000", meeting.Recurrence.Rule!.Text);
        Assert.Equal("FREQ=WEEKLY;BYDAY=TH", next.Recurrence.Rule!.Text);
        Assert.Equal((2, 1, 1, 0), (meeting.Revision, meeting.Sequence, next.Revision, next.Sequence));
    }

    [Fact]
    public void Both_sides_name_each_other()
    {
        var meeting = Weekly();

        var next = Divide(meeting, "2026-09-03T18:00", content => content with { Location = "Hof" });
        var last = Divide(next, "2026-09-17T18:00", content => content with { Location = "Rathaus" });

        Assert.Equal((next.Uid, null), (meeting.NextUid, meeting.FirstUid));
        Assert.Equal((last.Uid, meeting.Uid), (next.NextUid, next.FirstUid));
        Assert.Equal((null, meeting.Uid), (last.NextUid, last.FirstUid));
        Assert.NotEqual(meeting.Uid, next.Uid);
        Assert.Equal(meeting.Announcers, last.Announcers);
    }

    [Fact]
    public void A_number_of_dates_holds_for_both_sides_together()
    {
        var meeting = Weekly("FREQ=WEEKLY;COUNT=5");

        var next = Divide(meeting, "2026-09-03T18:00", content => content with { Location = "Hof" });

        Assert.Equal("FREQ=WEEKLY;COUNT=3", next.Recurrence.Rule!.Text);
        Assert.Equal("3.9. 18:00, 10.9. 18:00, 17.9. 18:00", Dates(next));
    }

    [Fact]
    public void A_start_on_another_day_than_the_first_is_meant_as_it_stands()
    {
        var meeting = Weekly("FREQ=WEEKLY;COUNT=4");

        var next = Divide(meeting, "2026-09-03T18:00", content => content with { Timing = Hour("2026-09-04T17:00") });

        Assert.Equal("4.9. 17:00, 11.9. 17:00", Dates(next));
    }

    [Fact]
    public void From_the_first_date_on_is_the_whole()
    {
        var meeting = Weekly("FREQ=WEEKLY;COUNT=2");

        var result = meeting.ReviseFrom(
            Key("2026-08-20T18:00"), meeting.Content with { Location = "Hof" }, NewId, Slug.Parse("b"), 1, Now);

        Assert.Equal(new DivisionResult.Undivided(new RevisionResult.Revised(true)), result);
        Assert.Equal(("Hof", null), (meeting.Location, meeting.NextUid));
    }

    [Fact]
    public void Without_a_difference_nothing_is_divided()
    {
        var meeting = Weekly("FREQ=WEEKLY;COUNT=4", new OverrideFields("2026-09-10", Location: "Hof"));

        var result = meeting.ReviseFrom(Key("2026-09-03T18:00"), meeting.Content, NewId, Slug.Parse("b"), null, Now);

        Assert.Equal(new DivisionResult.Undivided(new RevisionResult.Unchanged()), result);
        Assert.Equal(1, meeting.Revision);
    }

    [Fact]
    public void A_further_date_beside_the_rule_does_not_divide_it()
    {
        var meeting = Weekly("FREQ=WEEKLY;INTERVAL=2", new OverrideFields("2026-08-29T11:00", Location: "Hof"));
        var key = Key("2026-08-29T11:00");

        Assert.Equal(
            new DivisionResult.NotRegular(key),
            meeting.ReviseFrom(key, meeting.Content with { Location = "x" }, NewId, Slug.Parse("b"), null, Now));
    }

    [Fact]
    public void A_series_called_off_from_a_date_on_marks_two_months_and_ends()
    {
        var meeting = Weekly("FREQ=WEEKLY;BYDAY=TH");

        meeting.CancelFrom(Key("2026-09-03T18:00"), 1, Now);

        Assert.Equal(
            "20.8. 18:00, 27.8. 18:00, 3.9. 18:00 off, 10.9. 18:00 off, 17.9. 18:00 off, 24.9. 18:00 off", Dates(meeting));
        Assert.Equal("FREQ=WEEKLY;BYDAY=TH;UNTIL=20261029T180000", meeting.Recurrence.Rule!.Text);
        Assert.Equal(Instant.FromUtc(2026, 10, 29, 19, 0), meeting.EndsAt);
    }

    [Fact]
    public void Called_off_from_the_first_date_on_is_called_off()
    {
        var meeting = Weekly();

        meeting.CancelFrom(Key("2026-08-20T18:00"), null, Now);

        Assert.Equal(EventStatus.Cancelled, meeting.Status);
    }

    [Theory]
    [InlineData("FREQ=DAILY;INTERVAL=3")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH,SU;WKST=SU")]
    [InlineData("FREQ=MONTHLY;BYDAY=3TH;COUNT=20")]
    [InlineData("FREQ=WEEKLY;COUNT=30")]
    [InlineData("FREQ=DAILY;UNTIL=20261231T180000")]
    public void Both_sides_together_have_the_dates_of_the_whole(string rule) =>
        Gen.Select(Gen.Int[0, 14], Gen.Int[0, 14], Gen.Int[0, 14]).Sample((at, off, gone) =>
        {
            var whole = Weekly(rule);
            var starts = Starts(whole);
            var (cut, cancelled) = (starts[at % starts.Count], starts[off % starts.Count]);
            whole.CancelOccurrence(new OccurrenceKey(cancelled.Key), null, Now);
            whole.Revise(whole.Content with
            {
                Recurrence = whole.Recurrence with { Exceptions = [starts[(gone % (starts.Count - 1)) + 1].Key] },
            }, null, Now);
            var expected = Starts(whole);
            if (expected.All(date => date.Key != cut.Key))
            {
                return;
            }

            var result = whole.ReviseFrom(
                new OccurrenceKey(cut.Key), whole.Content with { Title = Title.Parse("Neu") }, NewId, Slug.Parse("b"), null, Now);

            var after = result is DivisionResult.Divided divided ? Starts(divided.Continuation) : [];
            Assert.Equal(expected, [.. Starts(whole), .. after]);
        });

    private static List<(LocalDateTime Key, bool IsCancelled)> Starts(CalendarEvent item) =>
    [
        .. OccurrenceExpander.Expand(item.Content, new Interval(null, Instant.FromUtc(2027, 6, 1, 0, 0)))
            .Select(date => (date.Key.OriginalStart, date.IsCancelled)),
    ];

    private static CalendarEvent Divide(CalendarEvent item, string moment, Func<EventContent, EventContent> change) =>
        Assert.IsType<DivisionResult.Divided>(item.ReviseFrom(
            Key(moment), change(item.Content), GuidId.New<CalendarEventId>(), Slug.Parse("weiter"), item.Revision, Now))
            .Continuation;
}
