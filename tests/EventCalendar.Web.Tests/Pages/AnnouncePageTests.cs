using System.Net;
using System.Text;
using EventCalendar.Core.Drafts;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EventCalendar.Web.Tests.Pages;

public sealed class AnnouncePageTests
{
    private const string Announcement = "Chorprobe am 20. August um 18 Uhr im Bürgerhaus, Ringweg 8, Marburg.";

    public static TheoryData<byte[]> Binaries => new(
        [0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 0],
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Am 20. Au\0gust")],
        [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("Am 20. August\0")]);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_is_not_signed_in_is_sent_to_the_door()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var desk = new Desk(host);

        var response = await desk.GetAsync("/announce");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/sign-in", response.Headers.Location!.AbsolutePath);
    }

    [Theory]
    [InlineData("", "Hier steht noch kein Text.")]
    [InlineData(" \n ", "Hier steht noch kein Text.")]
    [InlineData("MZ\0\u0003", "Das ist kein Text.")]
    public async Task A_text_that_cannot_be_read_is_refused_with_a_reason(string text, string sentence)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var desk = await Desk.SignedInAsync(host);

        var response = await desk.SendTextAsync(text);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains(sentence, await PageOf(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Source.MaxLength + 1)]
    [InlineData(5 * 1024 * 1024)]
    public async Task A_text_that_is_too_long_is_refused_and_nothing_is_stored(int length)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var desk = await Desk.SignedInAsync(host);

        var response = await desk.PostAsync("/announce", ("Text", new string('a', length)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("Das ist zu viel", await PageOf(response), StringComparison.Ordinal);
        Assert.Equal(0, await host.InScopeAsync(s => s.GetRequiredService<CalendarDb>().Sources.CountAsync(Cancel)));
    }

    [Fact]
    public async Task What_was_typed_is_still_there_after_a_refusal()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var desk = await Desk.SignedInAsync(host);

        var response = await desk.PostAsync("/announce", ("Text", Announcement), ("PublishedOn", "neulich <b>"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var page = await PageOf(response);
        Assert.Contains(Announcement, page, StringComparison.Ordinal);
        Assert.Contains("neulich <b>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused_with_a_calm_page()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var desk = await Desk.SignedInAsync(host);

        var response = await desk.PostBareAsync("/announce");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Das kam nicht richtig an", await PageOf(response), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Binaries))]
    public async Task A_binary_file_is_refused(byte[] bytes)
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var desk = await Desk.SignedInAsync(host);

        var response = await desk.UploadAsync(bytes, "plakat.png");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("Das ist kein Text.", await PageOf(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_uploaded_page_is_read_like_a_pasted_text()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        using var desk = await Desk.SignedInAsync(host);

        var response = await desk.UploadAsync(
            Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body><p>{Announcement}</p></body></html>"), "a.html");
        var page = await desk.ReadAsync(response.Headers.Location!.OriginalString);

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Contains("20.08.2026 18:00", page, StringComparison.Ordinal);
    }

    internal static async Task<string> PageOf(HttpResponseMessage response) =>
        WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(Cancel));
}
