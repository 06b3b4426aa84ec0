using System.Data.Common;
using System.IO.Compression;
using EventCalendar.Core.Tests.Feeds;
using EventCalendar.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EventCalendar.Web.Tests.Hosting;

/// <summary>Has another program read every calendar that a test is answered with, and compare its dates with ours.</summary>
internal sealed class FeedReader(HttpMessageHandler inner, IServiceProvider services) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (request.Method == HttpMethod.Get && response.IsSuccessStatusCode
            && response.Content.Headers.ContentType?.MediaType == "text/calendar")
        {
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            await CheckAsync(await PlainAsync(response.Content, cancellationToken), cancellationToken);
        }

        return response;
    }

    private static async Task<byte[]> PlainAsync(HttpContent content, CancellationToken cancel)
    {
        var bytes = await content.ReadAsByteArrayAsync(cancel);
        using var packed = new MemoryStream(bytes);
        using Stream plain = content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "gzip" => new GZipStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            _ => packed,
        };
        using var whole = new MemoryStream();
        await plain.CopyToAsync(whole, cancel);
        return whole.ToArray();
    }

    private async Task CheckAsync(byte[] content, CancellationToken cancel)
    {
        var calendar = FeedGuard.Read(content);
        var written = calendar.Events.Where(read => read.RecurrenceIdentifier is null)
            .ToDictionary(read => read.Uid!, read => read.LastModified!.AsUtc);
        await using var scope = services.CreateAsyncScope();
        foreach (var item in await EventsAsync(scope.ServiceProvider, cancel))
        {
            // What was changed since then, or by another server of the test, is no longer what the bytes tell of.
            if (written.TryGetValue(item.Uid.Value, out var revisedAt) && revisedAt == item.RevisedAt.ToDateTimeUtc())
            {
                FeedGuard.CheckDates(calendar, item);
            }
        }
    }

    private static async Task<List<Core.Events.CalendarEvent>> EventsAsync(
        IServiceProvider scope, CancellationToken cancel)
    {
        // Tests take the database away, or hold it up, to see what feeds do then.
        var db = scope.GetRequiredService<CalendarDb>();
        db.Database.SetCommandTimeout(1);
        try
        {
            return await db.Events.AsNoTracking().ToListAsync(cancel);
        }
        catch (Exception away) when (away is DbException or InvalidOperationException or TimeoutException)
        {
            return [];
        }
    }
}
