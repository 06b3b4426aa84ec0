using EventCalendar.Core.Events;
using Xunit;
using static EventCalendar.Core.Tests.Events.SeriesSamples;

namespace EventCalendar.Core.Tests.Events;

/// <summary>"All dates": what was said of single dates follows the series.</summary>
public sealed class SeriesRevisionTests
{
    [Fact]
    public void Another_hour_takes_exceptions_and_differing_dates_along()
    {
        var meeting = Weekly(
            "FREQ=WEEKLY;COUNT=5", new OverrideFields("2026-08-27", Status: "cancelled"),
            new OverrideFields("2026-09-03", Start: "2026-09-04T17:00"), new OverrideFields("2026-09-10", Location: "Hof"));
        var skipping = meeting.Content with
        {
            Recurrence = meeting.Recurrence with { Exceptions = [Local("2026-09-17T18:00")] },
        };
        meeting.Revise(skipping, null, Now);

        var result = meeting.Revise(meeting.Content with { Timing = Hour("2026-08-20T19:30") }, null, Now);

        Assert.Equal(new RevisionResult.Revised(true), result);
        Assert.Equal("20.8. 19:30, 27.8. 19:30 off, 4.9. 17:00 moved, 10.9. 19:30 Hof", Dates(meeting));
    }

    [Fact]
    public void Another_weekday_takes_them_along_by_as_many_days()
    {
        var meeting = Weekly("FREQ=WEEKLY;BYDAY=TH;COUNT=3", new OverrideFields("2026-08-27", Status: "cancelled"));

        meeting.Revise(Read(Fields("FREQ=WEEKLY;BYDAY=FR;COUNT=3") with
        {
            Start = "2026-08-21T18:00",
            End = null,
            Overrides = [new OverrideFields("2026-08-27T18:00", Status: "cancelled")],
        }), null, Now);

        Assert.Equal("21.8. 18:00, 28.8. 18:00 off, 4.9. 18:00", Dates(meeting));
    }

    [Fact]
    public void What_was_said_of_a_date_that_is_gone_is_given_up_and_named()
    {
        var meeting = Weekly(
            "FREQ=WEEKLY;COUNT=6", new OverrideFields("2026-08-27", Location: "Hof"),
            new OverrideFields("2026-09-03", Status: "cancelled"));
        var fortnightly = Read(Fields("FREQ=WEEKLY;INTERVAL=2;COUNT=3"));

        var result = meeting.Revise(
            meeting.Content with { Recurrence = meeting.Recurrence with { Rule = fortnightly.Recurrence.Rule } }, null, Now);

        Assert.Equal(
            [Key("2026-08-27T18:00")],
            Assert.IsType<RevisionResult.Revised>(result).OrphanedOverrides.Select(single => single.Key));
        Assert.Equal("20.8. 18:00, 3.9. 18:00 off, 17.9. 18:00", Dates(meeting));
    }

    [Fact]
    public void A_shift_of_months_takes_each_date_along_by_days()
    {
        var meeting = Weekly("FREQ=WEEKLY;COUNT=3", new OverrideFields("2026-09-03", Status: "cancelled"));

        meeting.Revise(meeting.Content with { Timing = Hour("2026-07-09T18:00") }, null, Now);

        Assert.Equal("9.7. 18:00, 16.7. 18:00, 23.7. 18:00 off", Dates(meeting));
    }

    [Fact]
    public void A_date_that_differs_though_no_rule_gives_it_is_one_more_date()
    {
        var meeting = Weekly("FREQ=WEEKLY;COUNT=2", new OverrideFields("2026-09-01T18:00", Location: "Hof"));

        Assert.Equal([Local("2026-09-01T18:00")], meeting.Recurrence.Additions);
        Assert.Equal("20.8. 18:00, 27.8. 18:00, 1.9. 18:00 Hof", Dates(meeting));
    }

    [Fact]
    public void Calling_off_a_date_that_never_was_says_nothing() => Assert.Empty(
        Weekly("FREQ=WEEKLY;COUNT=2", new OverrideFields("2026-09-01T18:00", Status: "cancelled")).Recurrence.Overrides);

    [Fact]
    public void Saying_the_same_again_is_no_revision()
    {
        var fields = Fields("FREQ=WEEKLY;COUNT=2") with
        {
            Overrides = [new OverrideFields("2026-09-01T18:00", Status: "cancelled"), new OverrideFields("2026-08-27", Location: "Hof")],
        };
        var meeting = Publish(fields);

        Assert.IsType<RevisionResult.Unchanged>(meeting.Revise(Read(fields, meeting.Content), null, Now));
    }
}
