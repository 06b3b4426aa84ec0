using EventCalendar.Benchmarks.Reading;
using EventCalendar.Extraction.Text;
using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Properties;

/// <summary>
/// Texts made to take long take four times the work when they are four times as long: counted, not timed.
/// </summary>
public sealed class LinearTests
{
    // Long enough that what is quadratic outweighs all that is not.
    private const int Short = 12_000;
    private const int Long = 4 * Short;

    // A loop over all dates for each date gives 7 to 9, one over all sentences up to 14; without one it is 4,
    // or 5 where the short text does not fill the windows of a search.
    private const double MostRatio = 6;

    // Some have one length.
    public static TheoryData<string> Names =>
        [.. HostileText.Names.Where(name => HostileText.Make(name, Short).Length < HostileText.Make(name, Long).Length)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_of_four_times_the_length_takes_four_times_the_work(string name)
    {
        Assert.SkipUnless(Looks("Fest am 3. Mai") > 0, "Only a debug build counts what is looked at.");
        var (text, longer) = (HostileText.Make(name, Short), HostileText.Make(name, Long));

        var (looks, more) = (Looks(text), Looks(longer));

        Assert.True(more <= looks * MostRatio, $"{more} looks for {longer.Length} characters, {looks} for {text.Length}: {(double)more / looks:F2} times");
    }

    private static long Looks(string text)
    {
        var before = Effort.Looks;
        _ = AnnouncementReader.Read(text, Readers.On(new LocalDate(2026, 1, 2)));
        return Effort.Looks - before;
    }
}
