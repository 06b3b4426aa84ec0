using System.Collections.Concurrent;
using EventCalendar.Core.Values;
using Microsoft.Extensions.Options;
using MimeKit;
using NodaTime;

namespace EventCalendar.Web.Mail;

/// <summary>Hands letters to the mail server over a few connections that are kept open.</summary>
internal sealed class SmtpMailer : IMailTransport, IAsyncDisposable
{
    private readonly SmtpOptions options;
    private readonly MailMessageFactory factory;
    private readonly IClock clock;
    private readonly DomainThrottle throttle;
    private readonly SemaphoreSlim slots;
    private readonly ConcurrentStack<SmtpSession> rested = new();

    public SmtpMailer(IOptions<SmtpOptions> options, MailMessageFactory factory, IClock clock)
    {
        (this.options, this.factory, this.clock) = (options.Value, factory, clock);
        throttle = new DomainThrottle(this.options.PerDomainPerMinute);
        slots = new SemaphoreSlim(this.options.Connections);
    }

    public Instant? FreeAt(EmailAddress to) => throttle.FreeAt(to.Domain, clock.GetCurrentInstant());

    public async Task<MailResult> SendAsync(Letter letter, CancellationToken cancel)
    {
        if (throttle.Take(letter.To.Domain, clock.GetCurrentInstant()) is { } retryAt)
        {
            return new MailResult.Throttled(retryAt);
        }

        using var mail = factory.Compose(letter);
        await slots.WaitAsync(cancel);
        try
        {
            var session = await RentAsync(cancel);
            try
            {
                return await SendAsync(mail, session, cancel);
            }
            finally
            {
                await ReturnAsync(session);
            }
        }
        finally
        {
            slots.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (rested.TryPop(out var session))
        {
            await EndAsync(session);
        }

        slots.Dispose();
    }

    private static async Task<MailResult> SendAsync(MimeMessage mail, SmtpSession session, CancellationToken cancel)
    {
        try
        {
            if (!session.IsOpen)
            {
                await session.OpenAsync(cancel);
            }
        }
        catch (Exception failure) when (!cancel.IsCancellationRequested
            && SmtpVerdict.Of(failure, isConnected: false) is not null)
        {
            return SmtpVerdict.Of(failure, isConnected: false)!;
        }

        try
        {
            await session.SendAsync(mail);
            return new MailResult.Accepted();
        }
        catch (Exception failure) when (SmtpVerdict.Of(failure, isConnected: true) is not null)
        {
            // What the server said counts even if the program is stopping: a mailbox that it does not know stays so.
            return SmtpVerdict.Of(failure, isConnected: true)!;
        }
    }

    // One at most is asked whether it still lives, so that a server that has gone away costs a letter one wait only.
    private async Task<SmtpSession> RentAsync(CancellationToken cancel)
    {
        if (rested.TryPop(out var session))
        {
            if (await session.IsAliveAsync(cancel))
            {
                return session;
            }

            session.Dispose();
        }

        return new SmtpSession(options);
    }

    private async Task ReturnAsync(SmtpSession session)
    {
        if (session.IsReusable)
        {
            rested.Push(session);
        }
        else
        {
            await EndAsync(session);
        }
    }

    private static async Task EndAsync(SmtpSession session)
    {
        using (session)
        {
            try
            {
                using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                await session.CloseAsync(limit.Token);
            }
            catch (Exception failure) when (SmtpVerdict.Of(failure, isConnected: true) is not null)
            {
                // QUIT is a courtesy (RFC 5321 §4.1.1.10): the letters before it are safe with the server.
            }
        }
    }
}
