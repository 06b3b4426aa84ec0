using System.Collections.Immutable;
using CsCheck;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Text;
using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Languages;

public sealed class LanguagePropertyTests
{
    private static readonly ReadingContext Context = Readers.On(new LocalDate(2026, 11, 22), "Marburg");
    private static readonly string[] Languages = [.. LexiconData.FilesWith("glosses").Order(StringComparer.Ordinal)];

    // The words that a language glosses, among numbers and signs that dates and times are made of.
    private static readonly Gen<string> Text = Gen.OneOf<string>(Languages).SelectMany(language =>
        Gen.OneOf(Gen.OneOf<string>(Words(language)), Gen.OneOf<string>("12", "14", "2027", "18:00", "3", "'", "-", ",", ".", ":", "(", "\n", "\n\n", "„", "“", "«", "»", "/", "h", "\u0301"))
            .Array[0, 40].Select(words => string.Join(' ', words).Replace(" '", "'", StringComparison.Ordinal).Replace("' ", "'", StringComparison.Ordinal)));

    [Fact]
    public void Words_of_a_language_in_any_order_are_read_and_evidence_lies_in_the_text() => Text.Sample(
        text =>
        {
            var isInside = AnnouncementReader.Read(text, Context).Events.All(candidate => Spans(candidate).All(span => IsInside(span, text)));
            return isInside && AnnouncementReader.ReadExpressions(text, Context).All(expression => IsInside(expression.Span, text));
        },
        iter: 4_000);

    [Fact]
    public void Every_token_keeps_its_place_in_the_text() => Text.Sample(
        text =>
        {
            using var source = SourceText.Parse(text.AsMemory());
            var last = 0;
            foreach (var token in source.Tokens.All)
            {
                if (token.Start < last || token.End < token.Start || token.End > text.Length)
                {
                    return false;
                }

                last = token.End;
            }

            return true;
        },
        iter: 4_000);

    private static string[] Words(string language) =>
    [
        .. new[] { "glosses", "postpositions", "suffixes" }.SelectMany(section => LexiconData.PairsOf(language, section)).Select(pair => pair.Key.Replace('_', ' ').Trim('*')),
        .. LexiconData.EntriesOf(language, "speaks"),
        .. LexiconData.Pairs("months").Select(pair => pair.Key),
    ];

    private static bool IsInside(TextSpan span, string text) => span.Start >= 0 && span.End <= text.Length && span.Start < span.End;

    private static IEnumerable<TextSpan> Spans(EventCandidate candidate) =>
        new[]
        {
            candidate.Title.Spans, candidate.Start.Spans, candidate.End?.Spans ?? [], candidate.Location?.Spans ?? [], candidate.Organizer?.Spans ?? [],
            candidate.RecurrenceRule?.Spans ?? [], candidate.Status?.Spans ?? [], candidate.RegistrationDeadline?.Spans ?? [], candidate.MovedFrom?.Spans ?? [],
        }.SelectMany(spans => spans.IsDefault ? ImmutableArray<TextSpan>.Empty : spans);
}
