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

    /// <summary>Gives every field of a candidate the confidence that its rule has earned.</summary>
    public static EventCandidate Weigh(EventCandidate candidate) => candidate with
    {
        Start = Weigh(candidate.Start, StartKey(candidate)),
        Title = Weigh(candidate.Title, TitleKey(candidate)),
        Location = candidate.Location is { } location ? Weigh(location, LocationKey(candidate)) : null,
        RecurrenceRule = candidate.RecurrenceRule is { } rule ? Weigh(rule, RuleKey) : null,
    };

    /// <summary>Gets the key of a start: whether it has a time, and how much speaks for the event.</summary>
    public static string StartKey(EventCandidate candidate) => FormattableString.Invariant(
        $"start.{(candidate.RecurrenceRule is not null ? "series" : candidate.IsAllDay ? "day" : "time")}.{Math.Min(candidate.Evidence, MostEvidence)}");

    /// <summary>Gets the key of a title: its rule.</summary>
    public static string TitleKey(EventCandidate candidate) => "title." + candidate.Title.RuleId;

    /// <summary>Gets the key of a place: its rule.</summary>
    public static string LocationKey(EventCandidate candidate) => "location." + candidate.Location!.RuleId;

    /// <summary>Gets the key of a recurrence.</summary>
    public static string RuleKey => "rrule";

    private static Extracted<T> Weigh<T>(Extracted<T> field, string key) =>
        Table.TryGetValue(key, out var confidence) ? field with { Confidence = confidence } : field;

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
