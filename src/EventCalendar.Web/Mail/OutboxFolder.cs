namespace EventCalendar.Web.Mail;

/// <summary>Where mail is written when no mail server is set: beside the database, seen from the current directory.</summary>
internal sealed record OutboxFolder(string Path)
{
    public static OutboxFolder Default => new(System.IO.Path.GetFullPath(System.IO.Path.Combine("data", "outbox")));
}
