using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Titles;

/// <summary>Calls a point of a programme by its own noun rather than by what stands elsewhere.</summary>
internal sealed class PointTitles(Reading reading)
{
    private readonly ItemTitleReader items = new(reading);

    /// <summary>Returns a title, or the noun of the point where the title lies outside its words.</summary>
    public FoundTitle? Own(Anchor anchor, FoundTitle? title) =>
        anchor.Noun is { End: > 0 } noun && !anchor.IsElsewhere
            && (title is null || IsOutside(anchor, title.Span))
            ? items.Make(noun.First, noun.End, "title.item", 0.75) ?? title : title;

    private bool IsOutside(Anchor anchor, TextSpan span) =>
        span.End <= reading.Tokens[anchor.First].Start || span.Start >= reading.Tokens[anchor.End - 1].End;
}
