using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Joins a title with the headline above it, and tells when a headline is too far away.</summary>
internal static class TitleJoins
{
    /// <summary>Longer names are not put one behind the other.</summary>
    public const int Longest = 90;

    /// <summary>
    /// "Bürgerversammlungen" above "Haarbrücken: Montag, …": a name that is no event belongs to the event
    /// above.
    /// </summary>
    public static FoundTitle Under(FoundTitle? heading, FoundTitle item, bool isAlone) =>
        !isAlone && !item.HasEventNoun && heading is { HasEventNoun: true }
            && heading.Value.Length + item.Value.Length < Longest
            ? item with
            {
                Value = heading.Value + ": " + item.Value,
                Elsewhere = heading.Span,
                HasEventNoun = true,
            }
            : item;

    /// <summary>
    /// "Hoch hinaus" above "Der Verein wandert auf den Belchen": the headline and what it is about.
    /// </summary>
    public static FoundTitle Joined(FoundTitle heading, FoundTitle clause) =>
        clause.Value.Length + heading.Value.Length > Longest
            || clause.Value.Contains(heading.Value, StringComparison.OrdinalIgnoreCase)
            ? clause with { IsReserve = false }
            : heading with
            {
                Value = heading.Value + " – " + clause.Value,
                Elsewhere = clause.Span,
                RuleId = "title.verb",
                Confidence = clause.Confidence,
            };

    /// <summary>"TSV Aue: Am Samstag wandern wir": what is done, and who writes it.</summary>
    public static FoundTitle Hosted(FoundTitle done, FoundTitle host) => done with
    {
        Value = TitleText.Clean(done.Value + " – " + host.Value),
        Elsewhere = host.Span,
        IsReserve = false,
    };

    /// <summary>"AK Asyl Kirchhain: nächstes Treffen": the name before the colon says whose it is.</summary>
    public static FoundTitle Held(string holder, string title, TextSpan span) =>
        new(TitleText.Clean(holder + ": " + title), span, "title.noun-phrase", 0.8, true);

    /// <summary>
    /// A heading paragraphs above a date without a time does not show that the date is an event.
    /// </summary>
    public static FoundTitle? Far(Reading reading, FoundTitle? heading, Anchor anchor) =>
        heading is { HasEventNoun: true } && anchor.Time is null && anchor.LastDay is null
            && !heading.Span.IsEmpty
            && SentenceSearch.At(reading.Source, heading.Span.Start) is var sentence
            && reading.Source.Sentences[anchor.Sentence].Paragraph
                - reading.Source.Sentences[sentence].Paragraph > 1
            ? heading with { HasEventNoun = false }
            : heading;

    /// <summary>
    /// "Man trifft sich", "Getroffen wird sich", a bare "Sitzung": what the text is about says whose it is.
    /// </summary>
    public static FoundTitle Whose(FoundTitle topic, FoundTitle? last, NounPhrase? phrase)
    {
        var found = topic with
        {
            HasEventNoun = last is { HasEventNoun: true },
            IsReserve = last?.IsReserve ?? true,
        };
        return phrase is { IsMinor: false }
            && !topic.Value.Contains(last!.Value, StringComparison.OrdinalIgnoreCase)
            ? last with { Value = TitleText.Clean(last.Value + ": " + topic.Value), Elsewhere = topic.Span }
            : found;
    }
}
