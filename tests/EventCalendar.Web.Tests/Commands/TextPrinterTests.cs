using System.Globalization;
using System.Text;
using EventCalendar.Extraction;
using EventCalendar.Web.Commands;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.Commands;

public sealed class TextPrinterTests
{
    private const string Party =
        "Nachbarschaftstreffen am 20. August 2027 um 18 Uhr im Rathaus, Biegenstraße 3, Marburg";

    private const string Two =
        "Sommerfest am 20. August 2027 um 18 Uhr im Rathaus Marburg.\n\nFilmabend am 3. September 2027 um 19 Uhr im Capitol Marburg.\n";

    [Fact]
    public void Without_colours_marks_stand_in_brackets()
    {
        var printed = Print(Party);

        Assert.StartsWith(
            "  [Nachbarschaftstreffen] am [20. August 2027 um 18 Uhr] im [Rathaus,\n  Biegenstraße 3, Marburg]\n\n"
            + "Nachbarschaftstreffen\n  Wann          Freitag, 20. August 2027, 18:00 Uhr\n"
            + "  Wo            Rathaus, Biegenstraße 3, Marburg\n  Sicherheit    ",
            printed, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', printed);
    }

    [Fact]
    public void With_colours_each_field_has_its_own()
    {
        var printed = Print(Party, isColored: true);

        Assert.Contains("\e[1mNachbarschaftstreffen\e[0m am \e[36m20. August 2027 um 18 Uhr\e[0m im \e[32mRathaus", printed, StringComparison.Ordinal);
        Assert.Contains("\e[36mWann ", printed, StringComparison.Ordinal);
        Assert.Contains("\e[32mWo ", printed, StringComparison.Ordinal);
        Assert.DoesNotContain('[', printed.Replace("\e[", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Colours_change_no_word_and_no_line()
    {
        var colored = Print("Ohne Klammern: " + Two, isColored: true);

        Assert.Equal(
            Print("Ohne Klammern: " + Two, width: 1000).Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('\n').Length,
            WithoutStyles(Print("Ohne Klammern: " + Two, isColored: true, width: 1000)).Split('\n').Length);
        Assert.DoesNotContain('\e', WithoutStyles(colored));
    }

    [Fact]
    public void Several_events_are_numbered_in_the_text_and_below()
    {
        var printed = Print(Two);

        Assert.Contains("[Sommerfest]¹ am [20. August 2027 um 18 Uhr]¹", printed, StringComparison.Ordinal);
        Assert.Contains("[Filmabend]² am [3. September 2027 um 19 Uhr]²", printed, StringComparison.Ordinal);
        Assert.Contains("\n1  Sommerfest\n", printed, StringComparison.Ordinal);
        Assert.Contains("\n2  Filmabend\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_assumed_and_what_is_missing_is_said_in_words()
    {
        var printed = Print("Spieleabend am 3. September");

        Assert.Contains("\n  Fehlt         Uhrzeit; Ort\n", printed, StringComparison.Ordinal);
        Assert.Contains("\n  Angenommen    ! Der Text nennt kein Jahr", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(80)]
    [InlineData(400)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        var printed = WithoutStyles(Print(Two + new string('x', 300) + "会議は東京で" + Party, isColored: true, width: width));

        Assert.All(printed.Split('\n'), line => Assert.InRange(Cells(line), 0, Math.Clamp(width, 32, TerminalPage.WidestLine)));
    }

    [Fact]
    public void Of_a_long_text_only_the_sentences_around_marks_are_shown()
    {
        var filler = string.Concat(Enumerable.Repeat("Hier steht ein Satz, der nichts verabredet.\n", 30));

        var printed = Print(filler + Party + ".\n" + filler);

        Assert.StartsWith("  … 30 Zeilen ohne Fundstelle ausgelassen …\n  [Nachbarschaftstreffen]", printed, StringComparison.Ordinal);
        Assert.Contains("Marburg].\n  … 30 Zeilen ohne Fundstelle ausgelassen …\n", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("verabredet", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_text_is_shown_whole()
    {
        var printed = Print("Liebe Leute!\n\n" + Party + ".\n\nBis bald.");

        Assert.StartsWith("  Liebe Leute!\n\n  [Nachbarschaftstreffen]", printed, StringComparison.Ordinal);
        Assert.Contains("\n\n  Bis bald.\n\n", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\e]0;Titel\a\e[2J")]
    [InlineData("\u009B31m")]
    [InlineData("\u0000\u0008\u007F")]
    [InlineData("\u202E\u2066")]
    [InlineData("\r")]
    public void Text_does_not_steer_the_terminal(string hostile)
    {
        var printed = Print($"Neu{hostile}es {hostile}Treffen{hostile} am 20. August 2027 um 18{hostile} Uhr im Rat{hostile}haus Marburg");

        Assert.DoesNotContain(printed, character => char.IsControl(character) && character != '\n');
        Assert.DoesNotContain(printed, character => character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069');
    }

    [Theory]
    [InlineData("e\u0301\u0301\u0301 \u0301")]
    [InlineData("👩\u200D👩\u200D👧 🎉")]
    [InlineData("会議室")]
    [InlineData("\uD83D")]
    [InlineData("\uDE00\uD83D")]
    public void Combining_wide_and_broken_characters_are_printed(string text)
    {
        var printed = Print($"{text} Treffen {text} am 20. August 2027 um 18 Uhr im Rathaus {text}", width: 20);

        Assert.Contains("2027", printed, StringComparison.Ordinal);
        Assert.DoesNotContain(printed.EnumerateRunes(), rune => rune.Value is >= 0xD800 and <= 0xDFFF);
    }

    [Theory]
    [InlineData("a", 1)]
    [InlineData("\u0301", 0)]
    [InlineData("議", 2)]
    [InlineData("🎉", 2)]
    [InlineData("–", 1)]
    [InlineData("ش", 1)]
    public void A_character_takes_its_columns(string character, int cells) =>
        Assert.Equal(cells, CellWidth.Of(character.EnumerateRunes().Single()));

    [Fact]
    public void The_words_are_German_whatever_the_machine_speaks()
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr");

        var printed = Print(Party);

        Assert.Contains("Freitag, 20. August 2027", printed, StringComparison.Ordinal);
        Assert.Equal("fr", CultureInfo.CurrentUICulture.Name);
        CultureInfo.CurrentUICulture = before;
    }

    [Theory]
    [InlineData(true, null, "xterm", true)]
    [InlineData(true, "", "xterm", true)]
    [InlineData(true, "1", "xterm", false)]
    [InlineData(true, null, "dumb", false)]
    [InlineData(false, null, "xterm", false)]
    public void Colours_are_for_terminals_that_want_them(bool isTerminal, string? noColor, string kind, bool isColored) =>
        Assert.Equal(isColored, Terminal.ShowsColors(isTerminal, noColor, kind));

    private static string Print(string text, bool isColored = false, int width = 80)
    {
        var report = AnnouncementReader.Read(text, new ReadingContext
        {
            Today = new LocalDate(2026, 11, 22),
            PublishedOn = new LocalDate(2026, 11, 22),
        });
        Assert.NotEmpty(report.Events);
        using var output = new StringWriter { NewLine = "\n" };
        new TextPrinter(width, isColored).Print([new ExtractedFile(null, text, report)], output);
        return output.ToString();
    }

    private static string WithoutStyles(string text)
    {
        var plain = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\e')
            {
                at = text.IndexOf('m', at);
            }
            else
            {
                plain.Append(text[at]);
            }
        }

        return plain.ToString();
    }

    private static int Cells(string line) => line.EnumerateRunes().Sum(CellWidth.Of);
}
