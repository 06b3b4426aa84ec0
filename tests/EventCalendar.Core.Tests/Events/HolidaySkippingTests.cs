using EventCalendar.Core.Events;
using EventCalendar.Core.Values;
using NodaTime;
using Xunit;
using static EventCalendar.Core.Tests.Events.SeriesSamples;

namespace EventCalendar.Core.Tests.Events;

/// <summary>A series leaves out holidays as exceptions that it names.</summary>
public sealed class HolidaySkippingTests
{
    // Autumn holidays in Hesse: 5 to 17 October 2026; the Day of German Unity is a Saturday.
    private static readonly EventFields Saturdays = new()
    {
        Title = "Markt",
        Start = "2026-09-26T10:00",
        Rrule = "FREQ=WEEKLY;COUNT=5",
        Skips = new SkipFields("de-he", true, true),
    };

    [Theory]
    [InlineData(true, false, "2026-10-03")]
    [InlineData(false, true, "2026-10-10 2026-10-17")]
    [InlineData(true, true, "2026-10-03 2026-10-10 2026-10-17")]
    public void Dates_on_holidays_fall_out(bool isPublic, bool isSchool, string expected)
    {
        var market = Publish(Saturdays with { Skips = new SkipFields("DE-HE", isPublic, isSchool) });

        Assert.Equal(expected, string.Join(' ', market.Recurrence.Exceptions.Select(date => LocalText.Print(date.Date))));
        Assert.Equal(market.Recurrence.Exceptions, market.Recurrence.Skips!.Dates);
    }

    [Fact]
    public void What_is_said_of_a_single_date_goes_before_its_holiday()
    {
        var market = Publish(Saturdays with
        {
            Overrides = [new OverrideFields("2026-10-03", Location: "Festplatz")],
            Additions = ["2026-10-10"],
            Exceptions = ["2026-10-17"],
        });

        Assert.Empty(market.Recurrence.Skips!.Dates);
        Assert.Equal([Local("2026-10-17T10:00")], market.Recurrence.Exceptions);
    }

    [Fact]
    public void Saying_the_same_again_is_no_revision_and_leaving_it_out_brings_the_dates_back()
    {
        var market = Publish(Saturdays);

        Assert.IsType<RevisionResult.Unchanged>(market.Revise(Read(Saturdays), null, Now));
        Assert.Equal(new RevisionResult.Revised(true), market.Revise(Read(Saturdays with { Skips = null }), null, Now));
        Assert.Empty(market.Recurrence.Exceptions);
    }

    [Fact]
    public void Another_hour_works_the_holidays_out_again()
    {
        var market = Publish(Saturdays);

        market.Revise(Read(Saturdays with { Start = "2026-09-26T11:00" }), null, Now);

        Assert.Equal(
            [Local("2026-10-03T11:00"), Local("2026-10-10T11:00"), Local("2026-10-17T11:00")], market.Recurrence.Exceptions);
    }

    [Fact]
    public void As_years_come_their_holidays_fall_out_as_a_change_of_the_dates()
    {
        var market = Publish(Saturdays with { Rrule = "FREQ=YEARLY", Start = "2026-10-03T10:00" });
        var later = Instant.FromUtc(2027, 1, 1, 12, 0);

        var (same, changed) = (market.LookHolidaysUp(Now), market.LookHolidaysUp(later));

        Assert.IsType<RevisionResult.Unchanged>(same);
        Assert.Equal(new RevisionResult.Revised(true), changed);
        Assert.Equal((1, Local("2029-10-03T10:00")), (market.Sequence, market.Recurrence.Exceptions[^1]));
        Assert.IsType<RevisionResult.Unchanged>(market.LookHolidaysUp(later));
    }

    [Fact]
    public void Both_sides_of_a_divided_series_leave_holidays_out()
    {
        var market = Publish(Saturdays);

        var next = Assert.IsType<DivisionResult.Divided>(market.ReviseFrom(
            Key("2026-10-24T10:00"), market.Content with { Location = "Halle" }, new(Guid.CreateVersion7()),
            Slug.Parse("b"), null, Now)).Continuation;

        Assert.Equal(3, market.Recurrence.Skips!.Dates.Length);
        Assert.Equal(("DE-HE", 0), (next.Recurrence.Skips!.Region, next.Recurrence.Exceptions.Length));
    }

    [Theory]
    [InlineData(ValueProblemCode.Missing, null)]
    [InlineData(ValueProblemCode.Unknown, "DE-XX")]
    [InlineData(ValueProblemCode.Unknown, "Hessen")]
    public void A_region_that_is_not_known_is_refused(ValueProblemCode code, string? region)
    {
        var result = EventFieldsReader.Read(Saturdays with { Skips = new SkipFields(region, true) }, new());

        Assert.Equal(
            [(code, "skips.region")],
            Assert.IsType<EventFieldsResult.Invalid>(result).Problems.Select(problem => (problem.Code, problem.Field)));
    }
}
