using System.Buffers;
using System.Text;
using CsCheck;
using EventCalendar.Core.Ical;
using Xunit;

namespace EventCalendar.Core.Tests.Ical;

public sealed class ContentLinesTests
{
    private static readonly Gen<string> Strings = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["aß€,;:\\\"^n\r\n\t\u0000\u0085\u2028\uD83D\uDE00é"], 0, 200]);

    [Theory]
    [InlineData("a,b;c\\d", @"a\,b\;c\\d")]
    [InlineData("eins\nzwei\r\ndrei\rvier\u2028fünf", @"eins\nzwei\ndrei\nvier\nfünf")]
    [InlineData("\u0000\u0007laut\u001B\t:\"", "laut\t:\"")]
    [InlineData("", "")]
    public void Text_is_escaped(string text, string expected)
    {
        var written = Write(lines => lines.Name("X"u8).Text(text));

        Assert.Equal($"X:{expected}\r\n", written);
    }

    [Theory]
    [InlineData("Bund", "Bund")]
    [InlineData("Bund, Marburg", "\"Bund, Marburg\"")]
    [InlineData("a:b", "\"a:b\"")]
    [InlineData("der \"Bund\"", "der ^'Bund^'")]
    [InlineData("a^b\nc", "a^^b^nc")]
    [InlineData("a\\b\u0000", "a\\b")]
    public void Parameters_are_quoted(string text, string expected)
    {
        var written = Write(lines => lines.Name("X"u8).Parameter("CN"u8, text).Value("y"u8));

        Assert.Equal($"X;CN={expected}:y\r\n", written);
    }

    [Fact]
    public void A_plain_value_cannot_begin_a_line_of_its_own()
    {
        var written = Write(lines => lines.Name("URL"u8).Value("https://a.example/\r\nATTENDEE:mailto:b@example.org"));

        Assert.Equal("URL:https://a.example/ATTENDEE:mailto:b@example.org\r\n", written);
    }

    [Theory]
    [InlineData("https://a.example/ä?b=c d", "https://a.example/ä?b=c%20d")]
    [InlineData("https://a.example/\r\nATTENDEE:x\u2028y\u0000", "https://a.example/ATTENDEE:xy")]
    [InlineData("https://a.example/\"<>\\^`{|}%20#z", "https://a.example/%22%3C%3E%5C%5E%60%7B%7C%7D%20#z")]
    public void An_address_holds_nothing_that_no_address_may_hold(string address, string expected)
    {
        var written = Write(lines => lines.Name("URL"u8).Uri(address));

        Assert.Equal($"URL:{expected}\r\n", written);
    }

    [Fact]
    public void Every_character_stays_whole_wherever_the_fold_falls()
    {
        foreach (var offset in Enumerable.Range(0, 81))
        {
            var text = new string('a', offset) + "😀" + new string('b', 4_000) + "👩‍👧‍👦é";
            var physical = Split(WriteBytes(lines => lines.Name("SUMMARY"u8).Text(text)));
            var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

            Assert.All(physical, line => Assert.InRange(strict.GetString(line).Length, 1, 75));
            Assert.Equal("SUMMARY:" + text, strict.GetString(physical[0])
                + string.Concat(physical.Skip(1).Select(line => strict.GetString(line)[1..])));
        }
    }

    [Fact]
    public void Lines_are_folded_between_characters_and_unfold_to_what_they_were()
    {
        Gen.Int[0, 160].Select(Gen.OneOf(new[] { "😀", "€", "ß", "x", "👩‍👧‍👦" }.Select(Gen.Const).ToArray()), Gen.Int[0, 60]).Sample((offset, middle, more) =>
        {
            var text = new string('a', offset) + middle + new string('b', more) + middle;
            var bytes = WriteBytes(lines => lines.Name("SUMMARY"u8).Text(text));
            var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
            var physical = Split(bytes);

            return physical.All(line => line.Length <= 75)
                && physical.Select(line => strict.GetString(line)).ToArray() is [var first, .. var rest]
                && first + string.Concat(rest.Select(line => line[1..])) == "SUMMARY:" + text
                && rest.All(line => line[0] == ' ');
        });
    }

    [Fact]
    public void Escaped_text_reads_back()
    {
        Strings.Sample(text =>
        {
            var written = Write(lines => lines.Name("X"u8).Text(text)).Replace("\r\n ", "", StringComparison.Ordinal);
            return Unescape(written[2..^2]) == Readable(text);
        });
    }

    [Fact]
    public void Nothing_but_line_breaks_and_tabs_is_a_control_character()
    {
        Strings.Sample(text =>
        {
            var written = Write(lines => lines.Name("X"u8).Parameter("CN"u8, text).Text(text));
            return !written.Replace("\r\n", "", StringComparison.Ordinal).Any(c => char.IsControl(c) && c != '\t');
        });
    }

    private static string Unescape(string text)
    {
        var plain = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            var isEscape = text[index] == '\\';
            index += isEscape ? 1 : 0;
            plain.Append(isEscape && text[index] == 'n' ? '\n' : text[index]);
        }

        return plain.ToString();
    }

    private static string Readable(string text) =>
        string.Concat(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Select(c => c is '\r' or '\u0085' or '\u2028' or '\u2029' ? '\n' : c)
            .Where(c => c is '\n' or '\t' || !char.IsControl(c)));

    private static List<byte[]> Split(byte[] bytes)
    {
        var lines = new List<byte[]>();
        var rest = bytes.AsSpan();
        while (rest.Length > 0)
        {
            var end = rest.IndexOf("\r\n"u8);
            lines.Add(rest[..end].ToArray());
            rest = rest[(end + 2)..];
        }

        return lines;
    }

    private static string Write(Action<ContentLines> write) => Encoding.UTF8.GetString(WriteBytes(write));

    private static byte[] WriteBytes(Action<ContentLines> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(new ContentLines(output));
        return output.WrittenSpan.ToArray();
    }
}
