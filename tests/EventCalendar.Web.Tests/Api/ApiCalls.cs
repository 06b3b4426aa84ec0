using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Xunit;

namespace EventCalendar.Web.Tests.Api;

/// <summary>How tests speak with the API.</summary>
internal static class ApiCalls
{
    public const string Events = "/api/v1/events";

    public const string Meeting =
        """
        {"title":"Treffen des Arbeitskreises „Ankommen“","start":"2026-08-20T18:00","end":"2026-08-20T20:00",
         "location":"Nachbarschaftshaus, Lindenweg 3, Marburg"}
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Task<HttpResponseMessage> ReadAsync(
        this HttpClient client, string path, params (string Name, string Value)[] headers) =>
        client.SendAsync(HttpMethod.Get, path, null, headers);

    public static Task<HttpResponseMessage> PostAsync(
        this HttpClient client, string path, string? json, params (string Name, string Value)[] headers) =>
        client.SendAsync(HttpMethod.Post, path, json, headers);

    public static Task<HttpResponseMessage> PutAsync(
        this HttpClient client, string path, string json, params (string Name, string Value)[] headers) =>
        client.SendAsync(HttpMethod.Put, path, json, headers);

    public static async Task<HttpResponseMessage> SendAsync(
        this HttpClient client, HttpMethod method, string path, string? json,
        params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request, Cancel);
    }

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(Cancel));
        return document.RootElement.Clone();
    }

    /// <summary>Publishes an event and returns it.</summary>
    public static async Task<JsonElement> PublishAsync(this HttpClient client, string json = Meeting)
    {
        using var response = await client.PostAsync(Events, json);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return await response.JsonAsync();
    }

    /// <summary>Asserts an RFC 9457 problem document of a status whose detail names something.</summary>
    public static async Task<JsonElement> AssertProblemAsync(
        this HttpResponseMessage response, HttpStatusCode status, string named)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(new MediaTypeHeaderValue("application/problem+json"), response.Content.Headers.ContentType);
        var problem = await response.JsonAsync();
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.NotEqual("", problem.GetProperty("title").GetString());
        Assert.NotEqual("", problem.GetProperty("type").GetString());
        Assert.Contains(named, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        return problem;
    }

    public static string Text(this JsonElement element, string member) => element.GetProperty(member).GetString() ?? "";

    public static string Address(this JsonElement calendarEvent) => $"{Events}/{calendarEvent.Text("id")}";
}
