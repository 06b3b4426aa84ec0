using System.Text.Encodings.Web;
using CsCheck;
using EventCalendar.Core.Drafts;
using EventCalendar.Web.Features.Drafts;
using Xunit;

namespace EventCalendar.Web.Tests.Pages;

public sealed class SourceMarkupTests
{
    private static readonly Gen<FoundField> AnyField =
        from field in Gen.OneOf("title", "start", "location")
        from spans in Gen.Select(Gen.Int[-2, 80], Gen.Int[-2, 80], (a, b) => new ProvenanceSpan(a, b)).Array[0, 4]
        select new FoundField(1, field, [.. spans]);

    [Fact]
    public void The_stretches_joined_are_the_text() =>
        Gen.Select(Gen.String[0, 60], AnyField.Array[0, 4]).Sample((text, found) =>
            string.Concat(SourceMarkup.Cut(text, found).Select(stretch => stretch.Text)) == text);

    [Fact]
    public void Every_span_within_the_text_begins_once_and_ends_once() =>
        Gen.Select(Gen.Char.AlphaNumeric.Array[80].Select(letters => new string(letters)), AnyField).Sample((text, field) =>
        {
            var marks = SourceMarkup.Cut(text, [field]).SelectMany(stretch => stretch.Marks).ToArray();
            var visible = field.Spans.Count(span => Math.Max(span.Start, 0) < Math.Min(span.End, text.Length));
            return marks.Count(mark => mark.IsFirst) == visible && marks.Count(mark => mark.IsLast) == visible;
        });

    [Fact]
    public void Overlapping_fields_share_the_stretch_between_them()
    {
        FoundField[] found =
        [
            new(1, "start", [new ProvenanceSpan(0, 10)]), new(1, "location", [new ProvenanceSpan(5, 15)]),
        ];

        var stretches = SourceMarkup.Cut("0123456789abcdefg", found);

        Assert.Equal(["01234", "56789", "abcde", "fg"], stretches.Select(stretch => stretch.Text));
        Assert.Equal([1, 2, 1, 0], stretches.Select(stretch => stretch.Marks.Length));
    }

    [Fact]
    public void What_came_from_outside_is_encoded()
    {
        FoundField[] found = [new(1, "title", [new ProvenanceSpan(2, 12)])];
        var html = new SourceHtml(SourceMarkup.Cut("a <script>\"</b>", found), _ => "a", _ => "…");
        using var writer = new StringWriter();

        html.WriteTo(writer, HtmlEncoder.Default);

        Assert.DoesNotContain("<script", writer.ToString(), StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_text_without_a_mark_is_folded_but_its_neighbours_stay()
    {
        var between = " statt. " + string.Join(' ', Enumerable.Repeat("Wort", 200)) + ". Am ";

        var (before, folded, after) = SourceMarkup.Fold(between, isFirst: false, isLast: false);

        Assert.Equal(" statt.", before);
        Assert.Equal(" Am ", after);
        Assert.Equal(between, before + folded + after);
    }
}
