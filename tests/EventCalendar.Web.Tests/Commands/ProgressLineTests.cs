using EventCalendar.Web.Commands;
using Xunit;

namespace EventCalendar.Web.Tests.Commands;

public sealed class ProgressLineTests
{
    [Fact]
    public void A_line_is_drawn_over_itself_and_erased()
    {
        using var errors = new StringWriter();
        var line = new ProgressLine(errors, 40);

        line.Say("Lese 1 von 2: a.txt");
        line.Draw();
        line.Say("Lese 2 von 2: b.txt");
        line.Draw();
        line.Dispose();

        Assert.Equal("\r\e[KLese 1 von 2: a.txt\r\e[KLese 2 von 2: b.txt\r\e[K", errors.ToString());
    }

    [Fact]
    public void What_was_never_drawn_is_not_erased()
    {
        using var errors = new StringWriter();
        var line = new ProgressLine(errors, 40);

        line.Say("Lese 1 von 1: a.txt");
        line.Hide();
        line.Draw();
        line.Dispose();

        Assert.Equal("", errors.ToString());
    }

    [Fact]
    public void A_name_neither_steers_the_terminal_nor_wraps()
    {
        using var errors = new StringWriter();
        using var line = new ProgressLine(errors, 20);

        line.Say("Lese 1 von 1: \e[2J\n" + new string('x', 100));
        line.Draw();

        Assert.StartsWith("\r\e[KLese 1 von 1:", errors.ToString(), StringComparison.Ordinal);
        Assert.InRange(errors.ToString()["\r\e[K".Length..].Length, 1, 19);
    }
}
