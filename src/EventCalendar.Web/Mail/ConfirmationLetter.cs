using EventCalendar.Core.Reminders;
using EventCalendar.Core.Values;
using EventCalendar.Web.Hosting;
using NodaTime;

namespace EventCalendar.Web.Mail;

/// <summary>The letter that asks whether the mailbox wants reminders. It advertises nothing.</summary>
internal sealed record ConfirmationLetter
{
    public required Subscription Subscription { get; init; }

    /// <summary>Gets what the subscribed feed is called; <c>null</c> for all events.</summary>
    public required string? FeedName { get; init; }

    public required EmailAddress To { get; init; }

    public required string Language { get; init; }

    public required string MessageId { get; init; }

    public required string ConfirmUrl { get; init; }

    public Letter Write(SiteOptions site, Instant now)
    {
        var texts = MailTexts.For(Language);
        var feed = FeedName ?? texts.Get("EverythingOf");
        var subject = texts.Get("ConfirmSubject", feed);
        var body = new LetterBody()
            .Heading(texts.Get("ConfirmHeading"))
            .Prose(texts.Get("ConfirmAsked", feed, Wishes(texts, site)))
            .Link(texts.Get("ConfirmAct"), ConfirmUrl)
            .Prose(texts.Get("ConfirmIgnore"));
        return new Letter
        {
            MessageId = MessageId,
            To = To,
            Language = texts.Language,
            Subject = subject,
            Text = body.ToText(),
            Html = body.ToHtml(texts.Language, subject),
            WrittenAt = now,
        };
    }

    private string Wishes(MailTexts texts, SiteOptions site)
    {
        var dates = new MailDates(texts, site.TimeZone);
        var leads = Subscription.Leads.Select(lead => texts.Get("ConfirmLead", dates.Lead(lead)));
        return string.Join("; ", leads);
    }
}
