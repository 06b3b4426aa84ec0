using System.Text;
using EventCalendar.Web.Intake;
using NodaTime;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Xunit;

namespace EventCalendar.Web.Tests.Intake;

public sealed class IntakeReaderTests
{
    private const string Sentence = "Das Straßenfest beginnt am 20. August um 14 Uhr.";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Sentence) },
        { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sentence)] },
        { "UTF-16 little", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sentence)] },
        {
            "UTF-16 big",
            [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Sentence)]
        },
        { "Latin-1", Encoding.Latin1.GetBytes(Sentence) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_the_same_in_every_encoding(string name, byte[] bytes) =>
        Assert.Equal((name, Sentence), (name, Taken(bytes, "a.txt").Text));

    [Fact]
    public void Quotation_marks_of_Windows_are_known() =>
        Assert.Equal("„Hof“ – 5 €", Taken([0x84, (byte)'H', (byte)'o', (byte)'f', 0x93, 0x20, 0x96, 0x20, 0x35, 0x20, 0x80]).Text);

    [Fact]
    public void Plain_text_is_taken_unchanged() =>
        Assert.Equal(" a\r\n\tb\u00AD ", Taken(" a\r\n\tb\u00AD "u8.ToArray()).Text);

    [Fact]
    public void A_page_becomes_lines_without_scripts_and_menus()
    {
        const string page = """
            <!DOCTYPE html><html><head><title>Seite</title><style>p{}</style></head><body><nav>Start</nav>
            <h1>Fest   am
            Hof</h1><script>alert("20. August")</script><p>Erste&nbsp;Zeile<br>zweite <b>Zeile</b>.</p>
            <ul><li>Eins</li><li>Zwei</li></ul><table><tr><th>Tag</th><th>Zeit</th></tr>
            <tr><td>20.8.</td><td>18 Uhr</td></tr></table></body></html>
            """;

        Assert.Equal(
            "Fest am Hof\n\nErste\u00A0Zeile\nzweite Zeile.\n\nEins\nZwei\n\nTag\tZeit\n20.8.\t18 Uhr",
            Taken(Encoding.UTF8.GetBytes(page)).Text);
    }

    [Theory]
    [InlineData("<p>Fest<br/>am Hof</p>", "Fest\nam Hof")]
    [InlineData("\n<DIV class=x>Fest</DIV>", "Fest")]
    [InlineData("<!-- Kopie --><h2>Fest</h2>", "Fest")]
    [InlineData("<fest@example.org> lädt ein", "<fest@example.org> lädt ein")]
    [InlineData("< 20 Plätze", "< 20 Plätze")]
    [InlineData("<", "<")]
    public void A_piece_of_a_page_is_known_by_its_first_tag(string content, string text) =>
        Assert.Equal(text, Taken(Encoding.UTF8.GetBytes(content)).Text);

    [Fact]
    public void The_main_part_of_a_page_is_read_and_its_day_of_publication()
    {
        var page = $"""
            <html><meta property="article:published_time" content="2026-07-24T10:00:00+02:00">
            <body><header>Kopf</header><main>{Sentence} {Sentence}</main><footer>Fuß</footer></body></html>
            """;

        var taken = Taken(Encoding.UTF8.GetBytes(page));

        Assert.Equal(new IntakeResult.Taken($"{Sentence} {Sentence}", new LocalDate(2026, 7, 24)), taken);
    }

    [Fact]
    public void A_mail_gives_subject_body_and_the_day_it_was_sent()
    {
        const string mail = "From: A <a@example.org>\r\nDate: Fri, 24 Jul 2026 23:30:00 +0200\r\n"
            + "Subject: =?utf-8?q?Stra=C3=9Fenfest?=\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            + "Um 14 Uhr auf der Stra=DFe.\r\n";

        var taken = Taken(Encoding.ASCII.GetBytes(mail));

        Assert.Equal(
            new IntakeResult.Taken("Straßenfest\n\nUm 14 Uhr auf der Straße.", new LocalDate(2026, 7, 24)), taken);
    }

    [Fact]
    public void A_mail_with_a_page_only_gives_the_text_of_the_page()
    {
        const string mail = "Subject: Fest\r\nContent-Type: text/html\r\n\r\n<p>Eins</p><p>Zwei</p>";

        Assert.Equal("Fest\n\nEins\n\nZwei", Taken(Encoding.ASCII.GetBytes(mail), "fest.EML").Text);
    }

    [Theory]
    [InlineData("Datum: 20. August\nOrt: Rathaus\n")]
    [InlineData("From: 20 August\nTo: 22 August\n")]
    [InlineData("Treffen: morgen")]
    public void Lines_with_colons_are_not_a_mail(string text) =>
        Assert.Equal(text, Taken(Encoding.UTF8.GetBytes(text)).Text);

    [Fact]
    public void A_PDF_gives_its_lines()
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(PageSize.A4);
        page.AddText("Sommerfest im Hof", 18, new PdfPoint(50, 750), font);
        page.AddText("Am 20. August um 14 Uhr", 11, new PdfPoint(50, 700), font);

        var taken = Taken(builder.Build(), "aushang");

        Assert.Equal("Sommerfest im Hof\nAm 20. August um 14 Uhr", taken.Text);
    }

    [Theory]
    [InlineData("%PDF-1.7 and then nothing", nameof(IntakeRefusal.Damaged))]
    [InlineData("a\0b", nameof(IntakeRefusal.Binary))]
    [InlineData("<html><body><script>1</script></body></html>", nameof(IntakeRefusal.NoText))]
    public void What_holds_no_text_is_refused(string content, string reason)
    {
        var result = IntakeReader.Read(Encoding.Latin1.GetBytes(content), null, IntakeLimits.None);

        Assert.Equal(reason, Assert.IsType<IntakeResult.Refused>(result).Reason.ToString());
    }

    [Theory]
    [InlineData(64 * 1024, true)]
    [InlineData((64 * 1024) + 1, false)]
    [InlineData((5 * 1024 * 1024) + 1, false)]
    public void Pages_take_64_KiB_of_text(int length, bool isTaken)
    {
        var result = IntakeReader.Read(Encoding.ASCII.GetBytes(new string('x', length)), null, IntakeLimits.Pages);

        Assert.Equal(isTaken, result is IntakeResult.Taken);
    }

    private static IntakeResult.Taken Taken(byte[] bytes, string? name = null) =>
        Assert.IsType<IntakeResult.Taken>(IntakeReader.Read(bytes, name, IntakeLimits.None));
}
