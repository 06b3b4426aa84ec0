using System.Collections.Immutable;
using EventCalendar.Core.Events;
using EventCalendar.Core.Recurrence;
using EventCalendar.Web.Shared;
using NodaTime;

namespace EventCalendar.Web.Features.Events;

/// <summary>What a client sent for one date of a series: a few members, or the whole event with a few of them changed.</summary>
internal static class SingleDateInput
{
    /// <summary>Takes what differs from the series.</summary>
    /// <param name="input">What was sent.</param>
    /// <param name="own">The series, printed.</param>
    /// <param name="timing">The first date of the series.</param>
    /// <param name="key">The date meant.</param>
    public static OverrideFields Differences(EventInput input, EventFields own, EventTiming timing, OccurrenceKey key)
    {
        var isOfFirstDay = LocalText.TryParseDate(input.Start?.Split('T')[0], out var day) && day == timing.LocalStart.Date;
        var shift = isOfFirstDay
            ? Period.Between(timing.LocalStart, key.OriginalStart, PeriodUnits.Days | PeriodUnits.AllTimeUnits)
            : Period.Zero;
        return new OverrideFields(
            LocalText.Print(timing, key.OriginalStart), Shift(input.Start, shift),
            input.Start is null && input.End == own.End ? null : Shift(input.End, shift),
            Other(input.Location, own.Location), Other(input.Status, own.Status), Other(input.Title, own.Title),
            Other(input.Description, own.Description), Other(input.Online, own.Online));
    }

    /// <summary>Lists what was to differ but is the same for all dates.</summary>
    public static ImmutableArray<ProblemEntry> Common(EventInput input, EventFields own)
    {
        var (given, problems) = (input.ToFields(), ImmutableArray.CreateBuilder<ProblemEntry>());
        Require("timeZone", given.TimeZone, own.TimeZone);
        Require("place", given.Place, own.Place);
        Require("geo", given.Geo, own.Geo);
        Require("organizer", given.Organizer, own.Organizer);
        Require("registrationDeadline", given.RegistrationDeadline, own.RegistrationDeadline);
        Require("registrationContact", given.RegistrationContact, own.RegistrationContact);
        Require("contact", given.Contact, own.Contact);
        Require("url", given.Url, own.Url);
        Require("image", given.Image, own.Image);
        Require("price", given.Price, own.Price);
        Require("stepFree", given.StepFree, own.StepFree);
        Require("language", given.Language, own.Language);
        Require("visibility", given.Visibility, own.Visibility);
        RequireAll("categories", given.Categories, own.Categories);
        RequireAll("languages", given.Languages, own.Languages);
        RequireAll("attachments", given.Attachments, own.Attachments);
        return problems.ToImmutable();

        void Require<T>(string field, T? sent, T? held)
        {
            if (sent is not null && !sent.Equals(held))
            {
                problems.Add(new ProblemEntry(
                    field, "same-for-all-dates",
                    $"'{field}' is the same for all dates of an event. Leave it out, or use scope=following or scope=all."));
            }
        }

        void RequireAll<T>(string field, ImmutableArray<T> sent, ImmutableArray<T> held) =>
            Require(field, sent.IsEmpty || sent.ToHashSet().SetEquals(held) ? null : "other", "");
    }

    private static string? Other(string? sent, string? held) => sent == held ? null : sent;

    // The start of the whole event stands for the date; what was changed of it is changed of the date.
    private static string? Shift(string? text, Period shift) =>
        LocalText.TryParseDate(text, out var date) ? LocalText.Print((date.AtMidnight() + shift).Date)
        : LocalText.TryParseDateTime(text, out var time) ? LocalText.Print(time + shift)
        : text;
}

/// <summary>What became of reading a change of one date.</summary>
internal abstract record SingleDateReading
{
    private SingleDateReading()
    {
    }

    /// <summary>It was understood.</summary>
    public sealed record Read(OccurrenceOverride Single) : SingleDateReading;

    /// <summary>Something is wrong.</summary>
    public sealed record Refused(ImmutableArray<ProblemEntry> Problems) : SingleDateReading;
}
