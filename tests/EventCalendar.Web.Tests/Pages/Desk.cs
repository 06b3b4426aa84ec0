using System.Net;
using System.Text.RegularExpressions;
using EventCalendar.Web.Tests.Hosting;
using Xunit;

namespace EventCalendar.Web.Tests.Pages;

/// <summary>A browser without a screen: keeps cookies, fills forms, follows no redirect by itself.</summary>
internal sealed partial class Desk(TestHost host) : IDisposable
{
    private readonly HttpClient client = host.NewClient(keepsCookies: true);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Gets a desk at which the administrator sits, signed in by the one-time link.</summary>
    public static async Task<Desk> SignedInAsync(TestHost host)
    {
        var desk = new Desk(host);
        var response = await desk.PostAsync(
            SetUpPath(host), ("Email", "ada@example.org"), ("Password", "vier Wörter reichen aus"));
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        return desk;
    }

    /// <summary>The path of the one-time link that the server printed.</summary>
    public static string SetUpPath(TestHost host) =>
        host.Output[host.Output.IndexOf("/setup/", StringComparison.Ordinal)..].Trim();

    public Task<HttpResponseMessage> GetAsync(string path) => client.GetAsync(path, Cancel);

    public async Task<string> ReadAsync(string path)
    {
        var response = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync(Cancel);
    }

    /// <summary>Loads the page with the form and sends the form to the same address.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        var page = await (await GetAsync(path)).Content.ReadAsStringAsync(Cancel);
        var token = Token().Match(page);
        using var form = new FormUrlEncodedContent(
            fields.Append(("__RequestVerificationToken", token.Groups[1].Value))
                .Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await client.PostAsync(path, form, Cancel);
    }

    /// <summary>Like <see cref="PostAsync"/>, in the form that lets every character through.</summary>
    public async Task<HttpResponseMessage> PostPartsAsync(string path, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await ReadAsync(path)).Groups[1].Value;
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields.Append(("__RequestVerificationToken", token)))
        {
            form.Add(new StringContent(value), name);
        }

        return await client.PostAsync(path, form, Cancel);
    }

    /// <summary>Sends a form without the token that guards against other sites.</summary>
    public async Task<HttpResponseMessage> PostBareAsync(string path)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("Text", "x")]);
        return await client.PostAsync(path, form, Cancel);
    }

    /// <summary>Sends a text as browsers send the form of the paste page.</summary>
    public Task<HttpResponseMessage> SendTextAsync(string text) => PostPartsAsync("/announce", ("Text", text));

    /// <summary>Uploads a file on the paste page.</summary>
    public async Task<HttpResponseMessage> UploadAsync(byte[] bytes, string fileName)
    {
        var page = await ReadAsync("/announce");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Token().Match(page).Groups[1].Value), "__RequestVerificationToken" },
            { new ByteArrayContent(bytes), "Upload", fileName },
        };
        return await client.PostAsync("/announce", form, Cancel);
    }

    /// <summary>Reads what the first card of a review page would send.</summary>
    public async Task<(string Draft, string Revision)> CardAsync(string path)
    {
        var page = await ReadAsync(path);
        return (Hidden("Draft").Match(page).Groups[1].Value, Hidden("Revision").Match(page).Groups[1].Value);
    }

    public void Dispose() => client.Dispose();

    private static Regex Hidden(string name) => name == "Draft" ? DraftField() : RevisionField();

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="([^"]+)" """, RegexOptions.NonBacktracking)]
    private static partial Regex Token();

    [GeneratedRegex("""name="Draft" value="([^"]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex DraftField();

    [GeneratedRegex("""name="Revision" value="([^"]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex RevisionField();
}
