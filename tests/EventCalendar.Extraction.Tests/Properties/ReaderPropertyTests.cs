using System.Collections.Immutable;
using CsCheck;
using EventCalendar.Extraction.Tests.Corpus;
using EventCalendar.Extraction.Text;
using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Properties;

public sealed class ReaderPropertyTests
{
    private static readonly ReadingContext Context = Readers.On(new LocalDate(2026, 11, 22), "Marburg");

    // Words and signs that rules look for: random letters alone hardly ever reach them.
    private static readonly Gen<string> Phrase = Gen.OneOf<string>(
        "am ", "20.8. ", "20. August ", "2026 ", "18 Uhr", " 18.30", "–", " bis ", "jeden ", "zweiten ", "Dienstag", ", ", ". ", "\n", "\n\n", "(", ")", "„", "“",
        "Treffen ", "des Vereins ", "im ", "Alten ", "Rathaus ", "Marburg ", "Biegenstraße 3 ", "35037 ", "abgesagt ", "verschoben auf ", "Anmeldung ", "heute ",
        "halb ", "acht ", "nächste Woche ", "3. Advent ", "31.2. ", "29.2. ", "\u00AD", "\u00A0", "\u202E", "😀", "\uD800", "٢٠ ", "§ ", "€ ", "24:00 ", "c.t. ", "März\n3. ", "https://x.example ");

    private static readonly Gen<string> Text =
        Gen.OneOf(Phrase.Array[0, 40].Select(string.Concat), Gen.String, Gen.Select(Gen.String, Phrase.Array[0, 12], (noise, words) => noise + string.Concat(words)));

    [Fact]
    public void Any_text_is_read_without_an_exception_and_evidence_lies_in_it() => Text.Sample(
        text => AnnouncementReader.Read(text, Context).Events.All(candidate => Spans(candidate).All(span => IsInside(span, text)))
            && AnnouncementReader.ReadExpressions(text, Context).All(expression => IsInside(expression.Span, text)),
        iter: 3_000);

    [Fact]
    public void The_same_text_gives_the_same_answer() => Text.Sample(
        text => ExpectedEvents.Print(AnnouncementReader.Read(text, Context)).Span.SequenceEqual(ExpectedEvents.Print(AnnouncementReader.Read(text, Context)).Span),
        iter: 500);

    [Fact]
    public void Line_ends_and_a_byte_order_mark_change_no_value() => Text.Sample(
        text =>
        {
            var unix = text.Replace("\r", "", StringComparison.Ordinal);
            return Values(unix).SequenceEqual(Values(unix.Replace("\n", "\r\n", StringComparison.Ordinal)))
                && Values(unix).SequenceEqual(Values("\uFEFF" + unix));
        },
        iter: 500);

    [Fact]
    public void An_event_never_ends_before_it_starts() => Text.Sample(
        text => AnnouncementReader.Read(text, Context).Events.All(candidate => candidate.End is not { } end || Order(candidate.Start.Value, end.Value)),
        iter: 1_000);

    private static bool Order(EventMoment start, EventMoment end) =>
        start.Time is { } from && end.Time is { } to ? start.Date + from < end.Date + to : start.Date < end.Date;

    private static bool IsInside(TextSpan span, string text) => span.Start >= 0 && span.End <= text.Length && span.Start < span.End;

    private static IEnumerable<TextSpan> Spans(EventCandidate candidate) =>
        new[]
        {
            candidate.Title.Spans, candidate.Start.Spans, candidate.End?.Spans ?? [], candidate.Location?.Spans ?? [], candidate.Online?.Spans ?? [],
            candidate.Organizer?.Spans ?? [], candidate.RecurrenceRule?.Spans ?? [], candidate.Status?.Spans ?? [],
            candidate.RegistrationDeadline?.Spans ?? [], candidate.MovedFrom?.Spans ?? [],
        }.SelectMany(spans => spans.IsDefault ? ImmutableArray<TextSpan>.Empty : spans);

    private static IEnumerable<string> Values(string text) =>
        AnnouncementReader.Read(text, Context).Events.Select(candidate => string.Join('|',
            candidate.Title.Value, ExtractionJson.Format(candidate.Start.Value), candidate.End is { } end ? ExtractionJson.Format(end.Value) : "",
            candidate.Location?.Value, candidate.Organizer?.Value, candidate.RecurrenceRule?.Value, candidate.Status?.Value));
}
