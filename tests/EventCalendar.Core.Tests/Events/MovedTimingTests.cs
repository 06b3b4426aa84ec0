using EventCalendar.Core.Events;
using Xunit;
using static EventCalendar.Core.Tests.Events.SeriesSamples;

namespace EventCalendar.Core.Tests.Events;

/// <summary>An event remembers when it was announced for.</summary>
public sealed class MovedTimingTests
{
    [Fact]
    public void A_new_start_is_a_move_though_nobody_says_so()
    {
        var meeting = Publish(Fields(null));

        meeting.Revise(Read(Fields(null) with { Start = "2026-08-21T19:00", End = null }), null, Now);

        Assert.Equal(Local("2026-08-20T18:00"), meeting.MovedFrom?.LocalStart);
    }

    [Fact]
    public void Saying_the_same_again_keeps_it()
    {
        var meeting = Publish(Fields(null));
        var moved = Fields(null) with { Start = "2026-08-21T19:00", End = null };
        meeting.Revise(Read(moved, meeting.Content), null, Now);

        Assert.IsType<RevisionResult.Unchanged>(meeting.Revise(Read(moved, meeting.Content), null, Now));
    }

    [Fact]
    public void Of_two_moves_the_first_announcement_is_remembered()
    {
        var meeting = Publish(Fields(null));
        meeting.Revise(meeting.Content with { Timing = Hour("2026-08-21T18:00") }, null, Now);

        meeting.Revise(meeting.Content with { Timing = Hour("2026-08-22T18:00") }, null, Now);

        Assert.Equal(Local("2026-08-20T18:00"), meeting.MovedFrom?.LocalStart);
    }

    [Fact]
    public void Back_at_the_old_start_it_was_not_moved()
    {
        var meeting = Publish(Fields(null));
        meeting.Revise(meeting.Content with { Timing = Hour("2026-08-21T18:00") }, null, Now);

        meeting.Revise(meeting.Content with { Timing = Hour("2026-08-20T18:00") }, null, Now);

        Assert.Null(meeting.MovedFrom);
    }

    [Theory]
    [InlineData("2026-08-20T18:00", "2026-08-20T21:00", "confirmed")]
    [InlineData("2026-08-20", null, "confirmed")]
    [InlineData("2026-08-22T18:00", null, "tentative")]
    public void Another_end_a_known_hour_and_a_tentative_date_are_no_moves(string start, string? end, string status)
    {
        var meeting = Publish(Fields(null) with { Status = status });

        meeting.Revise(Read(Fields(null) with { Start = start, End = end }, meeting.Content), null, Now);

        Assert.Null(meeting.MovedFrom);
    }

    [Fact]
    public void A_series_says_so_of_single_dates_only()
    {
        var meeting = Weekly();

        meeting.Revise(meeting.Content with { Timing = Hour("2026-08-20T19:00") }, null, Now);

        Assert.Null(meeting.MovedFrom);
    }
}
