using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Calendar = Ical.Net.Calendar;

namespace EventCalendar.Benchmarks.Feeds;

/// <summary>Asks for feeds as phones do, and compares each answer with what was acknowledged.</summary>
internal sealed class SoakPoller(SoakServer server, SoakBook book, string[] slugs, int number)
{
    private const string TitleHead = "Stand ";

    private static readonly string[] Encodings = ["identity", "gzip", "br", "br;q=0.5, gzip"];

    private readonly Random random = new(number);
    private readonly Dictionary<string, (string Tag, string Text)> kept = [];

    public async Task RunAsync(CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            await PollAsync(slugs[random.Next(slugs.Length)], Encodings[random.Next(Encodings.Length)]);
            await Task.Delay(random.Next(10), CancellationToken.None);
        }
    }

    private async Task PollAsync(string slug, string encoding)
    {
        var path = $"/feeds/organizations/{slug}.ics";
        var sure = book.EventsOf(slug).ToDictionary(pair => pair.Key, pair => pair.Value.Sure);
        var life = server.Life;
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        var copy = kept.GetValueOrDefault(path + encoding);
        if (copy.Tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", copy.Tag);
        }

        try
        {
            using var answer = await server.Client.SendAsync(request);
            if (answer.StatusCode == HttpStatusCode.NotModified && copy.Tag == answer.Headers.ETag?.ToString())
            {
                // The copy has to be as right as an answer would be.
                book.CountNotModified();
            }
            else if (answer.StatusCode == HttpStatusCode.OK && answer.Headers.ETag is { IsWeak: false } tag)
            {
                copy = (tag.Tag, await ReadAsync(path, tag.Tag, answer));
                kept[path + encoding] = copy;
                book.CountAnswer();
            }
            else
            {
                book.Fail($"{path} was answered with {(int)answer.StatusCode} and the tag '{answer.Headers.ETag}'");
                return;
            }

            Judge(path, slug, sure, copy.Text);
        }
        catch (Exception exception) when (SoakServer.IsBroken(exception))
        {
            await server.ExcuseAsync(life, book, $"{path}: {exception.Message}");
        }
    }

    private async Task<string> ReadAsync(string path, string tag, HttpResponseMessage answer)
    {
        var content = await answer.Content.ReadAsByteArrayAsync();
        book.Note(path, tag, Convert.ToHexString(SHA256.HashData(content)));
        using var input = new MemoryStream(content);
        using Stream decoder = string.Join(',', answer.Content.Headers.ContentEncoding) switch
        {
            "br" => new BrotliStream(input, CompressionMode.Decompress),
            "gzip" => new GZipStream(input, CompressionMode.Decompress),
            _ => input,
        };
        using var reader = new StreamReader(decoder, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    private void Judge(string path, string slug, Dictionary<string, SoakState> sure, string text)
    {
        if (!text.EndsWith("END:VCALENDAR\r\n", StringComparison.Ordinal) || Calendar.Load(text) is not { } calendar)
        {
            book.Fail($"{path}: no calendar, but {text.Length} characters");
            return;
        }

        var shown = calendar.Events.ToDictionary(
            item => item.Uid ?? "", item => new SoakState(NumberOf(item.Summary ?? ""), item.Status == "CANCELLED"));
        var events = book.EventsOf(slug);
        foreach (var (uid, before) in sure)
        {
            if (!shown.TryGetValue(uid, out var state))
            {
                book.Fail($"{path}: {uid} is missing");
            }
            else if (!events[uid].MayShow(state, before))
            {
                book.Fail($"{path}: {uid} is {state}, but {before} was sure before and {events[uid].Sure} is now");
            }
        }
    }

    // "ABGESAGT: " comes before the title of what was called off.
    private static int NumberOf(string title)
    {
        var at = title.IndexOf(TitleHead, StringComparison.Ordinal);
        return at >= 0 && int.TryParse(
            title.AsSpan(at + TitleHead.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var found)
            ? found
            : -1;
    }
}
