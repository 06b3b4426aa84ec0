using EventCalendar.Web.Commands;
using Xunit;

namespace EventCalendar.Web.Tests.Commands;

public sealed class LineTextTests
{
    [Theory]
    [InlineData("eine Zeile")]
    [InlineData("zwei\nZeilen")]
    [InlineData("zwei\r\nZeilen")]
    [InlineData("\r\rdrei\u0085vier\ffünf\u2028sechs\u2029")]
    public void Lines_end_where_those_of_the_framework_end(string text)
    {
        var expected = new List<string>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            expected.Add(line.ToString());
        }

        var lines = new List<string>();
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            lines.Add(LineText.TakeLine(ref rest).ToString());
        }

        Assert.Equal(expected.Take(lines.Count), lines);
        Assert.All(expected.Skip(lines.Count), Assert.Empty);
        Assert.Equal(text.ReplaceLineEndings(" "), LineText.Join(text));
    }
}
