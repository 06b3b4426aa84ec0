using System.Globalization;
using System.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>How sure a field is, by the rule that read it and by what speaks for the event.</summary>
/// <remarks>
/// The table beside this file is fitted on the known announcements and written by
/// <c>ConfidenceTableTests</c>; how it holds on others is told in <c>docs/accuracy.md</c>. A rule without an
/// entry keeps the confidence it gives itself.
/// </remarks>
internal static class Confidences
{
    // More evidence than this says nothing more.
    private const int MostEvidence = 9;
    private static readonly Dictionary<string, double> Table = Load();

    // By the rule alone, so that no key is put together for each event.
    private static readonly Dictionary<string, double> Titles = Part("title.");
    private static readonly Dictionary<string, double> Locations = Part("location.");
    private static readonly double?[] Starts = [.. Of("series"), .. Of("day"), .. Of("time")];

    /// <summary>Gets the confidence that rules have earned; <c>null</c> if not known.</summary>
    public static double? OfRule { get; } = Of(Table, RuleKey);

    /// <summary>
    /// Returns the confidence that the rule of a title has earned; <c>null</c> if not known.
    /// </summary>
    public static double? OfTitle(string rule) => Of(Titles, rule);

    /// <summary>
    /// Returns the confidence that the rule of a place has earned; <c>null</c> if not known.
    /// </summary>
    public static double? OfLocation(string rule) => Of(Locations, rule);

    /// <summary>Returns the confidence that such starts have earned; <c>null</c> if not known.</summary>
    public static double? OfStart(bool isSeries, bool isAllDay, int evidence) =>
        evidence < 0 ? Of(Table, Key(isSeries ? "series" : isAllDay ? "day" : "time", evidence))
            : Starts[((isSeries ? 0 : isAllDay ? 1 : 2) * (MostEvidence + 1)) + Math.Min(evidence,
                MostEvidence)];

    /// <summary>Returns how sure a day is by itself.</summary>
    public static double OfDate(Anchor anchor) =>
        anchor.IsMismatch ? 0.6 : anchor.IsYearAssumed ? 0.9 : 0.97;

    /// <summary>Returns how sure an event is as a whole.</summary>
    public static double OfEvent(Extracted<EventMoment> start, Extracted<string> title,
        Extracted<string>? location, Extracted<string>? online, SentenceSigns signs)
    {
        var value = 0.5 * start.Confidence;
        value += 0.25 * title.Confidence;
        value += location is not null ? 0.12 * location.Confidence : online is null ? 0.03 : 0.1;
        value += start.Value.IsDateOnly ? 0 : 0.08;
        value += signs.IsAhead ? 0.05 : 0.03;
        return Math.Round(Math.Clamp(value, 0.05, 0.99), 2);
    }

    /// <summary>Gets the key of a start: whether it has a time, and how much speaks for the event.</summary>
    public static string StartKey(EventCandidate candidate) => Key(
        candidate.RecurrenceRule is not null ? "series" : candidate.IsAllDay ? "day"
            : "time", candidate.Evidence);

    /// <summary>Gets the key of a title: its rule.</summary>
    public static string TitleKey(EventCandidate candidate) => "title." + candidate.Title.RuleId;

    /// <summary>Gets the key of a place: its rule.</summary>
    public static string LocationKey(EventCandidate candidate) => "location." + candidate.Location!.RuleId;

    /// <summary>Gets the key of a recurrence.</summary>
    public static string RuleKey => "rrule";

    private static string Key(string kind, int evidence) =>
        string.Create(CultureInfo.InvariantCulture, $"start.{kind}.{Math.Min(evidence, MostEvidence)}");

    private static double? Of(Dictionary<string, double> table, string key) =>
        table.TryGetValue(key, out var confidence) ? confidence : null;

    private static double?[] Of(string kind)
    {
        var confidences = new double?[MostEvidence + 1];
        for (var evidence = 0; evidence <= MostEvidence; evidence++)
        {
            confidences[evidence] = Of(Table, Key(kind, evidence));
        }

        return confidences;
    }

    private static Dictionary<string, double> Part(string beginning)
    {
        var part = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (key, confidence) in Table)
        {
            if (key.StartsWith(beginning, StringComparison.Ordinal))
            {
                part[key[beginning.Length..]] = confidence;
            }
        }

        return part;
    }

    private static Dictionary<string, double> Load()
    {
        using var reader = new StreamReader(
            typeof(Confidences).Assembly.GetManifestResourceStream("EventCalendar.Extraction.Assembly.Confidences")!, Encoding.UTF8);
        var table = new Dictionary<string, double>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(' ') is [var key, var value] && key[0] != '#')
            {
                table[key] = double.Parse(value, CultureInfo.InvariantCulture);
            }
        }

        return table;
    }
}
