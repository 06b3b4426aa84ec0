using EventCalendar.Core.Events;
using EventCalendar.Core.Recurrence;
using EventCalendar.Core.Values;
using EventCalendar.Web.Hosting;
using NodaTime;

namespace EventCalendar.Web.Mail;

/// <summary>The letter that reminds of one date of an event.</summary>
internal sealed record ReminderLetter
{
    public required CalendarEvent Event { get; init; }

    public required Occurrence Date { get; init; }

    public required LeadTime Lead { get; init; }

    /// <summary>Gets where this date is held, in words; <c>null</c> if unknown.</summary>
    public required string? Location { get; init; }

    public required string OrganizationName { get; init; }

    /// <summary>Gets what the subscribed feed is called; <c>null</c> for all events.</summary>
    public required string? FeedName { get; init; }

    public required EmailAddress To { get; init; }

    public required string Language { get; init; }

    public required string MessageId { get; init; }

    public required string PreferencesUrl { get; init; }

    public required string UnsubscribeUrl { get; init; }

    public required ReadOnlyMemory<byte> Calendar { get; init; }

    public Letter Write(SiteOptions site, Instant now)
    {
        var texts = MailTexts.For(Language);
        var dates = new MailDates(texts, site.TimeZone);
        var (title, description) = Words(texts.Language);
        var subject = texts.Get("ReminderSubject", title, dates.Short(Date.Timing));
        var body = new LetterBody().Heading(title).Lines(Facts(texts, dates));
        if (!string.IsNullOrWhiteSpace(description))
        {
            body.Prose(description);
        }

        body.Link(texts.Get("More"), site.UrlOf("/events/" + Event.Slug))
            .Rule()
            .Prose(texts.Get("Reason", dates.Lead(Lead), FeedName ?? texts.Get("EverythingOf")))
            .Link(texts.Get("Preferences"), PreferencesUrl)
            .Link(texts.Get("Unsubscribe"), UnsubscribeUrl);
        return new Letter
        {
            MessageId = MessageId,
            To = To,
            Language = texts.Language,
            Subject = subject,
            Text = body.ToText(),
            Html = body.ToHtml(texts.Language, subject),
            WrittenAt = now,
            Calendar = Calendar,
            LeadMinutes = Lead.TotalMinutes,
            UnsubscribeUrl = UnsubscribeUrl,
        };
    }

    private (string Title, string? Description) Words(string language)
    {
        var translation = Event.Language.StartsWith(language, StringComparison.OrdinalIgnoreCase)
            ? null
            : Event.Translations.FirstOrDefault(text => text.Language.StartsWith(language, StringComparison.OrdinalIgnoreCase));
        return translation is null
            ? (Event.Title.Value, Event.Description)
            : (translation.Title, translation.Description ?? Event.Description);
    }

    // The order of the event's page: when, where, who.
    private IEnumerable<string> Facts(MailTexts texts, MailDates dates)
    {
        yield return dates.Whole(Date.Timing);
        if (Location is { } location)
        {
            yield return texts.Get("Where", location);
        }

        if (Event.Online is { } online)
        {
            yield return texts.Get("Online", online);
        }

        yield return texts.Get("Organizer", Event.Organizer ?? OrganizationName);
        if (Event.Facts.RegistrationDeadline is { } deadline)
        {
            yield return texts.Get("RegisterUntil", dates.Day(deadline));
        }

        if (Event.MovedFrom is { } before)
        {
            yield return texts.Get("MovedFrom", dates.Whole(before));
        }

        if (Event.Status == EventStatus.Tentative)
        {
            yield return texts.Get("Tentative");
        }
    }
}
