using System.Text;
using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Languages;

/// <summary>The cases of every language: a file of announcements, each with the events below that it must give.</summary>
public sealed class LanguageCaseTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Languages", "Cases");

    // A Wednesday.
    private static readonly ReadingContext Context = Readers.On(new LocalDate(2026, 7, 1));

    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var (language, text, expected) in Languages().SelectMany(Read))
            {
                data.Add(language, text, expected);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_announcement_gives_the_events_below_it(string language, string text, string expected)
    {
        var report = AnnouncementReader.Read(text.Replace(" ⏎ ", "\n", StringComparison.Ordinal), Context);

        Assert.Equal((language, expected), (language, string.Join('\n', report.Events.Select(Print))));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_announcement_gives_the_same_events_when_letters_are_written_with_separate_marks(string language, string text, string expected)
    {
        var report = AnnouncementReader.Read(text.Replace(" ⏎ ", "\n", StringComparison.Ordinal).Normalize(NormalizationForm.FormD), Context);

        Assert.Equal(
            (language, expected), (language, string.Join('\n', report.Events.Select(Print)).Normalize(NormalizationForm.FormC)));
    }

    [Fact]
    public void Every_language_has_cases() =>
        Assert.Equal(["arabic", "english", "french", "italian", "mixed", "polish", "russian", "turkish", "ukrainian"], Languages());

    private static IEnumerable<string> Languages() =>
        Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    private static IEnumerable<(string Language, string Text, string Expected)> Read(string language)
    {
        var events = new List<string>();
        string? text = null;
        foreach (var line in File.ReadLines(Path.Combine(Folder, language + ".txt")).Append(""))
        {
            if (line.StartsWith("= ", StringComparison.Ordinal))
            {
                events.Add(line[2..]);
            }
            else if (line.Length == 0 && text is not null)
            {
                yield return (language, text, string.Join('\n', events));
                (text, _) = (null, events.RemoveAll(_ => true));
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                text = line;
            }
        }
    }

    private static string Print(EventCandidate candidate)
    {
        var end = candidate.End is { } last ? "/" + ExtractionJson.Format(last.Value) : "";
        var parts = new List<string> { ExtractionJson.Format(candidate.Start.Value) + end, candidate.Title.Value };
        AddIf("in", candidate.Location?.Value);
        AddIf("rule", candidate.RecurrenceRule?.Value);
        AddIf("until", candidate.RegistrationDeadline is { } deadline ? ExtractionJson.Format(deadline.Value) : null);
        AddIf("from", candidate.MovedFrom is { } old ? ExtractionJson.Format(old.Value) : null);
        AddIf("is", candidate.Status is { Value: CandidateStatus.Cancelled } ? "cancelled" : null);
        return string.Join(" | ", parts);

        void AddIf(string name, string? value)
        {
            if (value is not null)
            {
                parts.Add(name + " " + value);
            }
        }
    }
}
