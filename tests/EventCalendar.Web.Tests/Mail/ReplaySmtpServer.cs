using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EventCalendar.Web.Tests.Mail;

/// <summary>A mail server on loopback that answers as it is told and keeps what it took.</summary>
internal sealed class ReplaySmtpServer : IAsyncDisposable
{
    /// <summary>In place of a reply: the connection is cut.</summary>
    public const string Cut = "cut";

    /// <summary>In place of a reply: nothing is ever said.</summary>
    public const string Silence = "silence";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> repliesByStage = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> mails = new();
    private readonly Task accepting;
    private int connections;

    public ReplaySmtpServer()
    {
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public IReadOnlyCollection<string> Mails => mails;

    /// <summary>Called when a stage is reached, before it is answered.</summary>
    public Action<string>? Reached { get; set; }

    public int Connections => Volatile.Read(ref connections);

    /// <summary>Settings that make the program send here.</summary>
    public Dictionary<string, string?> Settings(int mailsPerConnection = 100) => new()
    {
        ["Smtp:Host"] = "127.0.0.1",
        ["Smtp:Port"] = Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["Smtp:Security"] = "None",
        ["Smtp:From"] = "Termine <termine@example.org>",
        ["Smtp:Connections"] = "2",
        ["Smtp:PerDomainPerMinute"] = "0",
        ["Smtp:MailsPerConnection"] = mailsPerConnection.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>Says how the next time a stage is reached it is answered.</summary>
    /// <param name="stage">GREETING, a verb such as RCPT, or MESSAGE for the end of the data.</param>
    public ReplaySmtpServer Answer(string stage, string reply)
    {
        repliesByStage.GetOrAdd(stage, _ => new ConcurrentQueue<string>()).Enqueue(reply);
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await accepting;
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var talks = new List<Task>();
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(stop.Token);
                Interlocked.Increment(ref connections);
                talks.Add(TalkAsync(client));
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException
            || (ended is InvalidOperationException && stop.IsCancellationRequested))
        {
            // A listener that was stopped just before it is asked again says so with InvalidOperationException.
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.UTF8);
                await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
                var isOpen = await ReplyAsync(writer, "GREETING", "220 ready");
                while (isOpen && await reader.ReadLineAsync(stop.Token) is { } line)
                {
                    isOpen = await AnswerAsync(reader, writer, line);
                }
            }
            catch (Exception ended) when (ended is OperationCanceledException or IOException)
            {
                // The client hung up, or the test is over.
            }
        }
    }

    private async Task<bool> AnswerAsync(StreamReader reader, StreamWriter writer, string line)
    {
        var verb = line.Split(' ', ':')[0].ToUpperInvariant();
        switch (verb)
        {
            case "EHLO":
                return await ReplyAsync(writer, verb, "250-replay\r\n250-8BITMIME\r\n250 ENHANCEDSTATUSCODES");
            case "QUIT":
                await ReplyAsync(writer, verb, "221 2.0.0 bye");
                return false;
            case "DATA":
                if (!await ReplyAsync(writer, verb, "354 go on"))
                {
                    return false;
                }

                var mail = await ReadMailAsync(reader);
                var reply = Next("MESSAGE", "250 2.0.0 taken");
                if (reply.StartsWith('2'))
                {
                    mails.Enqueue(mail);
                }

                return await WriteAsync(writer, reply);
            default:
                return await ReplyAsync(writer, verb, "250 2.0.0 fine");
        }
    }

    private async Task<string> ReadMailAsync(StreamReader reader)
    {
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync(stop.Token) is { } line && line != ".")
        {
            mail.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        return mail.ToString();
    }

    private Task<bool> ReplyAsync(StreamWriter writer, string stage, string usual) => WriteAsync(writer, Next(stage, usual));

    private static async Task<bool> WriteAsync(StreamWriter writer, string reply)
    {
        if (reply == Cut)
        {
            return false;
        }

        if (reply != Silence)
        {
            await writer.WriteLineAsync(reply);
        }

        return true;
    }

    private string Next(string stage, string usual)
    {
        Reached?.Invoke(stage);
        return repliesByStage.TryGetValue(stage, out var replies) && replies.TryDequeue(out var reply) ? reply : usual;
    }
}
