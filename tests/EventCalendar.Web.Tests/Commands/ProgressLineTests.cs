using EventCalendar.Web.Commands;
using EventCalendar.Web.Tests.Hosting;
using NodaTime;
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

    [Theory]
    [InlineData(true, "\r\e[KLese Zeile 1\r\e[K")]
    [InlineData(false, "")]
    public async Task Long_work_on_lines_is_told_where_nobody_sees_them(bool isPiped, string told)
    {
        using var drawn = new SemaphoreSlim(0);
        using var errors = new SignalWriter(drawn);
        await using var input = new SlowStream("{}\n"u8.ToArray(), isPiped ? drawn : new SemaphoreSlim(1));
        var terminal = new Terminal(
            input, TextWriter.Null, errors, new TestClock(Instant.FromUtc(2026, 11, 22, 9, 0)), ShowsProgress: true, IsPiped: isPiped);

        await CommandLine.RunAsync(["extract", "--jsonl"], terminal, TestContext.Current.CancellationToken);

        Assert.StartsWith(told, errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(told.Length > 0, errors.ToString().EndsWith("\e[K", StringComparison.Ordinal));
    }

    // Has no second line before the first one is told of.
    private sealed class SlowStream(byte[] bytes, SemaphoreSlim goOn) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer)
        {
            if (Position == Length)
            {
                Assert.True(goOn.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
            }

            return base.Read(buffer);
        }
    }

    private sealed class SignalWriter(SemaphoreSlim drawn) : StringWriter
    {
        public override void Flush()
        {
            base.Flush();
            drawn.Release();
        }
    }
}
