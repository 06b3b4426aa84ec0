using EventCalendar.Core.Values;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Mail;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.Extensions.Options;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Mail;

public sealed class SmtpMailerTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 10, 25, 0, 30);

    [Fact]
    public async Task A_letter_that_is_taken_is_accepted()
    {
        await using var server = new ReplaySmtpServer();
        await using var mailer = Mailer(server);

        var result = await SendAsync(mailer);

        Assert.IsType<MailResult.Accepted>(result);
        Assert.Contains("Message-Id: <abc@termine.example.org>", Assert.Single(server.Mails), StringComparison.OrdinalIgnoreCase);
    }

    // What is about the mailbox, about us and about the moment have to be told apart.
    [Theory]
    [InlineData("RCPT", "450 4.2.1 mailbox busy", typeof(MailResult.Deferred))]
    [InlineData("RCPT", "452 too many", typeof(MailResult.Deferred))]
    [InlineData("RCPT", "550 5.1.1 no such user", typeof(MailResult.Refused))]
    [InlineData("RCPT", "550 unknown", typeof(MailResult.Refused))]
    [InlineData("RCPT", "552 5.2.2 mailbox full", typeof(MailResult.Deferred))]
    [InlineData("RCPT", "552 mailbox full", typeof(MailResult.Deferred))]
    [InlineData("RCPT", "554 5.7.1 relay access denied", typeof(MailResult.Halted))]
    [InlineData("RCPT", "530 5.7.0 authentication required", typeof(MailResult.Halted))]
    [InlineData("MAIL", "451 4.3.0 try later", typeof(MailResult.Deferred))]
    [InlineData("MAIL", "550 5.7.1 sender refused", typeof(MailResult.Halted))]
    [InlineData("MESSAGE", "451 4.3.0 disk full", typeof(MailResult.Deferred))]
    [InlineData("MESSAGE", "552 5.2.2 mailbox full", typeof(MailResult.Deferred))]
    [InlineData("MESSAGE", "552 5.3.4 too big", typeof(MailResult.Refused))]
    [InlineData("MESSAGE", "554 5.7.1 blocked", typeof(MailResult.Halted))]
    [InlineData("MESSAGE", ReplaySmtpServer.Cut, typeof(MailResult.Deferred))]
    [InlineData("DATA", ReplaySmtpServer.Cut, typeof(MailResult.Deferred))]
    [InlineData("RCPT", "421 4.3.2 going down", typeof(MailResult.Deferred))]
    [InlineData("GREETING", "421 busy", typeof(MailResult.Halted))]
    [InlineData("GREETING", "554 no service", typeof(MailResult.Halted))]
    [InlineData("GREETING", ReplaySmtpServer.Cut, typeof(MailResult.Halted))]
    public async Task A_reply_says_what_is_to_be_done_with_the_letter(string stage, string reply, Type expected)
    {
        await using var server = new ReplaySmtpServer().Answer(stage, reply);
        await using var mailer = Mailer(server);

        var result = await SendAsync(mailer);

        Assert.IsType(expected, result);
        Assert.Empty(server.Mails);
    }

    [Theory]
    [InlineData("RCPT", "550 5.1.1 <reader@example.net> unknown", true)]
    [InlineData("RCPT", "550 5.1.2 no such domain", true)]
    [InlineData("RCPT", "553 5.1.3 not an address", true)]
    [InlineData("RCPT", "551 5.1.6 moved", true)]
    [InlineData("RCPT", "556 5.1.10 takes no mail", true)]
    [InlineData("RCPT", "550 unknown", true)]
    [InlineData("RCPT", "551 not local", true)]
    [InlineData("RCPT", "553 not allowed", true)]
    [InlineData("MESSAGE", "550 5.1.1 unknown", true)]
    [InlineData("RCPT", "554 no", false)]
    [InlineData("RCPT", "550 5.4.1 no route", false)]
    [InlineData("RCPT", "550 5.1.0 address problem", false)]
    [InlineData("RCPT", "554 5.0.0 no", false)]
    [InlineData("MESSAGE", "550 looks like spam", false)]
    [InlineData("MESSAGE", "552 5.3.4 too big", false)]
    public async Task Only_a_mailbox_that_is_unknown_speaks_against_the_address(string stage, string reply, bool isUnknown)
    {
        await using var server = new ReplaySmtpServer().Answer(stage, reply);
        await using var mailer = Mailer(server);

        var refused = Assert.IsType<MailResult.Refused>(await SendAsync(mailer));

        Assert.Equal(isUnknown, refused.IsUnknownMailbox);
        Assert.DoesNotContain("reader", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_server_says_while_the_program_stops_still_counts()
    {
        using var stop = new CancellationTokenSource();
        await using var server = new ReplaySmtpServer().Answer("RCPT", "550 5.1.1 unknown");
        server.Reached = stage =>
        {
            if (stage == "RCPT")
            {
                stop.Cancel();
            }
        };
        await using var mailer = Mailer(server);

        var result = await mailer.SendAsync(Letter(), stop.Token);

        Assert.True(Assert.IsType<MailResult.Refused>(result).IsUnknownMailbox);
    }

    [Fact]
    public async Task A_letter_that_was_not_begun_is_given_up_when_the_program_stops()
    {
        using var stop = new CancellationTokenSource();
        await using var server = new ReplaySmtpServer().Answer("GREETING", ReplaySmtpServer.Silence);
        server.Reached = _ => stop.Cancel();
        await using var mailer = Mailer(server);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => mailer.SendAsync(Letter(), stop.Token));

        Assert.Empty(server.Mails);
    }

    [Fact]
    public async Task A_rested_connection_that_does_not_answer_is_dead()
    {
        await using var server = new ReplaySmtpServer().Answer("NOOP", ReplaySmtpServer.Silence);
        using var session = new SmtpSession(OptionsOf(server))
        {
            AskAfter = TimeSpan.Zero,
            AskLimit = TimeSpan.FromMilliseconds(50),
        };
        await session.OpenAsync(TestContext.Current.CancellationToken);

        var isAlive = await session.IsAliveAsync(TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Assert.False(isAlive);
    }

    [Fact]
    public async Task After_a_cut_the_next_letter_gets_a_new_connection()
    {
        await using var server = new ReplaySmtpServer().Answer("MESSAGE", ReplaySmtpServer.Cut);
        await using var mailer = Mailer(server);

        await SendAsync(mailer);
        var second = await SendAsync(mailer);

        Assert.IsType<MailResult.Accepted>(second);
        Assert.Equal(2, server.Connections);
    }

    [Theory]
    [InlineData(100, 1)]
    [InlineData(2, 2)]
    [InlineData(1, 4)]
    public async Task A_connection_is_kept_for_so_many_letters(int mailsPerConnection, int connections)
    {
        await using var server = new ReplaySmtpServer();
        await using var mailer = Mailer(server, mailsPerConnection);

        for (var i = 0; i < 4; i++)
        {
            await SendAsync(mailer);
        }

        Assert.Equal(connections, server.Connections);
        Assert.Equal(4, server.Mails.Count);
    }

    [Fact]
    public async Task No_server_is_no_fault_of_the_letter()
    {
        var server = new ReplaySmtpServer();
        await using var mailer = Mailer(server);
        await server.DisposeAsync();

        var result = await SendAsync(mailer);

        Assert.False(Assert.IsType<MailResult.Halted>(result).NeedsPerson);
    }

    [Fact]
    public void A_domain_gets_so_many_letters_in_any_minute()
    {
        var throttle = new DomainThrottle(2);

        Assert.Null(throttle.Take("example.org", Now));
        Assert.Null(throttle.Take("example.org", Now + Duration.FromSeconds(30)));
        Assert.Equal(Now + Duration.FromMinutes(1), throttle.Take("example.org", Now + Duration.FromSeconds(59)));
        Assert.Null(throttle.Take("example.net", Now + Duration.FromSeconds(59)));
        Assert.Null(throttle.Take("example.org", Now + Duration.FromSeconds(60)));
    }

    [Fact]
    public void Asking_takes_no_letter_and_sends_back_one_after_the_other()
    {
        var throttle = new DomainThrottle(2);

        Assert.Null(throttle.FreeAt("example.org", Now));
        Assert.Null(throttle.Take("example.org", Now));
        Assert.Null(throttle.Take("example.org", Now));
        Assert.Equal(Now + Duration.FromSeconds(60), throttle.FreeAt("example.org", Now));
        Assert.Equal(Now + Duration.FromSeconds(90), throttle.FreeAt("example.org", Now));
        Assert.Equal(Now + Duration.FromSeconds(120), throttle.Take("example.org", Now));
    }

    [Fact]
    public void Nobody_is_sent_back_for_more_than_ten_minutes()
    {
        var throttle = new DomainThrottle(1);
        throttle.Take("example.org", Now);

        var waits = Enumerable.Range(0, 100).Select(_ => throttle.FreeAt("example.org", Now)).ToList();

        Assert.Equal(Now + Duration.FromMinutes(10), waits.Max());
    }

    [Fact]
    public void A_domain_without_mail_for_a_minute_is_forgotten()
    {
        var throttle = new DomainThrottle(2);
        throttle.Take("example.org", Now);
        throttle.Take("example.net", Now + Duration.FromSeconds(30));

        throttle.Take("example.com", Now + Duration.FromSeconds(75));

        Assert.Equal(2, throttle.Count);
    }

    private static SmtpMailer Mailer(ReplaySmtpServer server, int mailsPerConnection = 100)
    {
        var smtp = Options.Create(OptionsOf(server, mailsPerConnection));
        var site = Options.Create(new SiteOptions { PublicUrl = "https://termine.example.org" });
        var factory = new MailMessageFactory(smtp, site, new DkimSealer(Options.Create(new DkimOptions())));
        return new SmtpMailer(smtp, factory, new TestClock(Now));
    }

    private static SmtpOptions OptionsOf(ReplaySmtpServer server, int mailsPerConnection = 100) => new()
    {
        Host = "127.0.0.1",
        Port = server.Port,
        Security = SmtpSecurity.None,
        From = "termine@example.org",
        Connections = 1,
        MailsPerConnection = mailsPerConnection,
    };

    private static Task<MailResult> SendAsync(SmtpMailer mailer) =>
        mailer.SendAsync(Letter(), TestContext.Current.CancellationToken);

    private static Letter Letter() => new()
    {
        MessageId = "abc@termine.example.org",
        To = EmailAddress.Parse("reader@example.net"),
        Language = "de",
        Subject = "Erinnerung",
        Text = "Grüße",
        Html = "<p>Grüße</p>",
        WrittenAt = Now,
    };
}
