using System.Diagnostics;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace EventCalendar.Web.Mail;

/// <summary>One connection to the mail server, used for one letter at a time.</summary>
internal sealed class SmtpSession(SmtpOptions options) : IDisposable
{
    private static readonly TimeSpan UsualAskLimit = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan OpenLimit = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan SendLimit = TimeSpan.FromSeconds(45);

    private readonly SmtpClient client = new() { Timeout = (int)SendLimit.TotalMilliseconds };
    private long usedAt;
    private int mails;

    /// <summary>Gets the longest time that a letter can take from here to its result.</summary>
    public static TimeSpan LongestLetter => UsualAskLimit + OpenLimit + SendLimit;

    /// <summary>
    /// Gets after which rest a connection is asked for. Servers close idle ones after minutes (RFC 5321 §4.5.3.2.7:
    /// five); asking costs one round trip.
    /// </summary>
    public TimeSpan AskAfter { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Gets how long it may take to answer; a server that has gone away never does.</summary>
    public TimeSpan AskLimit { get; init; } = UsualAskLimit;

    /// <summary>Gets whether the server has greeted us and let us in.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Gets whether another letter may be given to it.</summary>
    public bool IsReusable => IsOpen && client.IsConnected && mails < options.MailsPerConnection;

    public async Task OpenAsync(CancellationToken cancel)
    {
        var security = options.Security switch
        {
            SmtpSecurity.None => SecureSocketOptions.None,
            SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
            SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
            _ => throw new UnreachableException(),
        };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(OpenLimit);
        await client.ConnectAsync(options.Host!, options.Port, security, limit.Token);
        if (!string.IsNullOrEmpty(options.User))
        {
            await client.AuthenticateAsync(options.User, options.Password ?? "", limit.Token);
        }

        IsOpen = true;
        usedAt = Stopwatch.GetTimestamp();
    }

    /// <summary>Says whether the server still listens on a connection that has rested.</summary>
    public async Task<bool> IsAliveAsync(CancellationToken cancel)
    {
        if (Stopwatch.GetElapsedTime(usedAt) < AskAfter)
        {
            return IsReusable;
        }

        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            limit.CancelAfter(AskLimit);
            await client.NoOpAsync(limit.Token);
            return IsReusable;
        }
        catch (Exception failure) when (SmtpVerdict.Of(failure, isConnected: true) is not null)
        {
            return false;
        }
    }

    /// <summary>
    /// Sends one mail to its end: giving up when the program stops would leave unknown whether the server took it. A
    /// server that dawdles is given up all the same, before the lease of the ledger ends.
    /// </summary>
    public async Task SendAsync(MimeMessage mail)
    {
        mails++;
        using var limit = new CancellationTokenSource(SendLimit);
        await client.SendAsync(mail, limit.Token);
        usedAt = Stopwatch.GetTimestamp();
    }

    public async Task CloseAsync(CancellationToken cancel)
    {
        if (client.IsConnected)
        {
            await client.DisconnectAsync(quit: true, cancel);
        }

        client.Dispose();
    }

    public void Dispose() => client.Dispose();
}
