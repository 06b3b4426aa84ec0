using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Benchmarks.Feeds;

/// <summary>Publishes, edits, divides and calls off the series of one organization, one change at a time.</summary>
internal sealed class SoakWriter(SoakServer server, SoakBook book, string slug, string token)
{
    // Fewer than a feed may carry, so that each of them has to be in it.
    private const int MaxEvents = 400;
    private const int Few = 20;

    private readonly Random random = new(slug[^1]);
    private readonly LocalDate firstDay = SystemClock.Instance.GetCurrentInstant().InUtc().Date.PlusDays(30);
    private readonly List<Series> live = [];

    public async Task RunAsync(CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            var mayGrow = book.EventsOf(slug).Count < MaxEvents;
            var one = live.Count == 0 ? null : live[random.Next(live.Count)];
            await (one is null || (mayGrow && random.Next(10) == 0) ? PublishAsync()
                : mayGrow && random.Next(10) == 0 ? DivideAsync(one)
                : live.Count > Few && random.Next(10) == 0 ? CancelAsync(one)
                : EditAsync(one));
            await Task.Delay(random.Next(20), CancellationToken.None);
        }
    }

    private async Task PublishAsync()
    {
        using var answer = await SendAsync(HttpMethod.Post, "/api/v1/events", Body(0, firstDay), HttpStatusCode.Created);
        await TakeAsync(answer, firstDay, 0);
    }

    // The rest of the series becomes an event of its own, which says something else: otherwise nothing would be divided.
    // What is left of the old one stays as it is.
    private async Task DivideAsync(Series one)
    {
        var (next, number) = (one.FirstDay.PlusWeeks(1), one.Event.Sure.Number + 1);
        live.Remove(one);
        using var answer = await SendAsync(
            HttpMethod.Put, $"/api/v1/events/{one.Id}?occurrence={Print(next)}T19:00&scope=following",
            Body(number, next), HttpStatusCode.Created);
        await TakeAsync(answer, next, number);
    }

    private async Task EditAsync(Series one)
    {
        var number = one.Event.Send();
        using var answer = await SendAsync(
            HttpMethod.Put, $"/api/v1/events/{one.Id}", Body(number, one.FirstDay), HttpStatusCode.OK);
        if (answer is not null)
        {
            one.Event.Acknowledge(number);
        }
    }

    private async Task CancelAsync(Series one)
    {
        live.Remove(one);
        one.Event.SendCancellation();
        using var answer = await SendAsync(HttpMethod.Delete, $"/api/v1/events/{one.Id}", null, HttpStatusCode.NoContent);
        if (answer is not null)
        {
            one.Event.AcknowledgeCancellation();
        }
    }

    private async Task TakeAsync(HttpResponseMessage? answer, LocalDate day, int number)
    {
        if (answer is not null)
        {
            using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            var one = new Series(json.RootElement.GetProperty("id").GetString()!, day, new SoakEvent(number));
            book.EventsOf(slug)[json.RootElement.GetProperty("uid").GetString()!] = one.Event;
            live.Add(one);
        }
    }

    // With each edit it is another series, of another length.
    private static object Body(int number, LocalDate day) => new
    {
        title = $"Stand {number}",
        start = Print(day) + "T19:00",
        end = Print(day) + "T21:00",
        rrule = $"FREQ=WEEKLY;COUNT={3 + (number % 5)}",
        location = "Marburg, „Bürgerhaus“; Saal 1",
        description = string.Join(' ', Enumerable.Repeat("Getränke gibt es auch 🎉.", 1 + (number % 9))),
    };

    private static string Print(LocalDate day) => LocalDatePattern.Iso.Format(day);

    // What is on its way while the server is killed is neither sure nor wrong.
    private async Task<HttpResponseMessage?> SendAsync(
        HttpMethod method, string path, object? body, HttpStatusCode expected)
    {
        var life = server.Life;
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Content = body is null ? null : JsonContent.Create(body);
        try
        {
            var answer = await server.Client.SendAsync(request);
            if (answer.StatusCode == expected)
            {
                book.CountChange();
                return answer;
            }

            book.Fail($"{method} {path} was answered with {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
            answer.Dispose();
            return null;
        }
        catch (Exception exception) when (SoakServer.IsBroken(exception))
        {
            await server.ExcuseAsync(life, book, $"{method} {path}: {exception.Message}");
            return null;
        }
    }

    private sealed record Series(string Id, LocalDate FirstDay, SoakEvent Event);
}
