using EventCalendar.Core.Events;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using NodaTime;
using Xunit;
using static EventCalendar.Core.Tests.Events.SeriesSamples;

namespace EventCalendar.Core.Tests.Events;

/// <summary>"This date only": one date of a series is called off, moved, changed and restored.</summary>
public sealed class SingleDateTests
{
    private const string Three = "FREQ=WEEKLY;COUNT=3";

    [Fact]
    public void A_date_called_off_stays_in_the_series_and_is_marked()
    {
        var meeting = Weekly(Three);

        var result = meeting.CancelOccurrence(Key("2026-08-27T18:00"), 1, Now);

        Assert.Equal(new RevisionResult.Revised(true), result);
        Assert.Equal("20.8. 18:00, 27.8. 18:00 off, 3.9. 18:00", Dates(meeting));
        Assert.Equal((2, 1, Now + Duration.FromSeconds(1)), (meeting.Revision, meeting.Sequence, meeting.RevisedAt));
    }

    [Fact]
    public void Calling_a_date_off_twice_changes_nothing_the_second_time()
    {
        var meeting = Weekly(Three);
        meeting.CancelOccurrence(Key("2026-08-27T18:00"), null, Now);

        Assert.IsType<RevisionResult.Unchanged>(meeting.CancelOccurrence(Key("2026-08-27T18:00"), 2, Now));
        Assert.Equal((2, 1), (meeting.Revision, meeting.Sequence));
    }

    [Fact]
    public void A_date_moves_and_keeps_what_else_differs_of_it()
    {
        var meeting = Weekly(Three, new OverrideFields("2026-08-27", Location: "Hof"));

        meeting.MoveOccurrence(Key("2026-08-27T18:00"), Hour("2026-08-28T17:00"), null, Now);

        Assert.Equal("20.8. 18:00, 28.8. 17:00 moved Hof, 3.9. 18:00", Dates(meeting));
    }

    [Fact]
    public void A_date_moved_back_to_its_place_is_like_the_others()
    {
        var meeting = Weekly(Three);
        var untouched = meeting.Content;
        meeting.MoveOccurrence(Key("2026-08-27T18:00"), Hour("2026-08-28T17:00"), null, Now);

        meeting.MoveOccurrence(
            Key("2026-08-27T18:00"), meeting.Timing.StartingAt(Local("2026-08-27T18:00")), null, Now);

        Assert.Equal(untouched, meeting.Content);
    }

    [Theory]
    [InlineData("cancel")]
    [InlineData("move")]
    public void A_restored_date_is_like_the_others(string change)
    {
        var meeting = Weekly(Three);
        var key = Key("2026-08-27T18:00");
        _ = change == "cancel"
            ? meeting.CancelOccurrence(key, null, Now)
            : meeting.MoveOccurrence(key, Hour("2026-09-01T09:00"), null, Now);

        Assert.Equal(new RevisionResult.Revised(true), meeting.RestoreOccurrence(key, null, Now));
        Assert.Equal("20.8. 18:00, 27.8. 18:00, 3.9. 18:00", Dates(meeting));
    }

    [Fact]
    public void Another_title_of_one_date_is_a_revision_that_nobody_has_to_be_told_of()
    {
        var meeting = Weekly(Three);
        var party = new OccurrenceOverride.Changed(Key("2026-08-27T18:00"), null, null) { Title = Title.Parse("Feier") };

        Assert.Equal(new RevisionResult.Revised(false), meeting.ChangeOccurrence(party, null, Now));
        Assert.Equal("20.8. 18:00, 27.8. 18:00 Feier, 3.9. 18:00", Dates(meeting));
        Assert.Equal((2, 0), (meeting.Revision, meeting.Sequence));
    }

    [Theory]
    [InlineData("2026-08-28T18:00")]
    [InlineData("2026-08-27T18:30")]
    [InlineData("2026-09-10T18:00")]
    [InlineData("2026-08-13T18:00")]
    public void A_date_that_the_series_does_not_have_is_refused(string moment)
    {
        var meeting = Weekly(Three);

        Assert.Equal(new RevisionResult.NoSuchDate(Key(moment)), meeting.CancelOccurrence(Key(moment), null, Now));
        Assert.Equal(1, meeting.Revision);
    }

    [Fact]
    public void Whoever_looked_at_an_older_revision_changes_nothing()
    {
        var meeting = Weekly(Three);
        meeting.CancelOccurrence(Key("2026-08-27T18:00"), 1, Now);

        Assert.Equal(new RevisionResult.Stale(2), meeting.RestoreOccurrence(Key("2026-08-27T18:00"), 1, Now));
    }

    [Fact]
    public void The_only_date_of_an_event_changes_the_event()
    {
        var meeting = Publish(Fields(null));
        var key = Key("2026-08-20T18:00");

        meeting.CancelOccurrence(key, null, Now);
        var off = meeting.Status;
        meeting.MoveOccurrence(key, Hour("2026-08-21T18:00"), null, Now);

        Assert.Equal((EventStatus.Cancelled, EventStatus.Confirmed), (off, meeting.Status));
        Assert.Equal(Local("2026-08-20T18:00"), meeting.MovedFrom!.LocalStart);
    }

    [Fact]
    public void Whole_days_do_not_become_a_date_of_a_series_with_hours() => Assert.Throws<ArgumentException>(
        () => Weekly().MoveOccurrence(
            Key("2026-08-27T18:00"), new EventTiming.AllDay(new(2026, 8, 28), new(2026, 8, 28), "Europe/Berlin"), null, Now));
}
