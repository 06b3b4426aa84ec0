using System.Runtime.InteropServices;
using System.Text;
using CsCheck;
using EventCalendar.Extraction.Tests.Properties;
using EventCalendar.Extraction.Text;
using Xunit;

namespace EventCalendar.Extraction.Tests.Text;

public sealed class NormalTextTests
{
    [Theory]
    [InlineData("Grüße „aus“ Łódź – Привіт, مرحبا 😀")]
    [InlineData("")]
    public void A_text_in_normal_form_stays_what_it_is(string text)
    {
        using var normal = NormalText.Of(text);

        Assert.True(normal.IsOriginal);
        Assert.True(MemoryMarshal.TryGetString(normal.Text, out var same, out _, out _));
        Assert.Same(text, same);
    }

    [Fact]
    public void A_span_leads_back_to_the_letters_with_their_marks()
    {
        const string Written = "Fru\u0308hstu\u0308ck, 3. Ma\u0308rz";

        using var normal = NormalText.Of(Written);

        Assert.Equal("Frühstück, 3. März", normal.Text.ToString());
        Assert.Equal("Fru\u0308hstu\u0308ck", normal.Original(new TextSpan(0, 9)).Of(Written));
        Assert.Equal("Ma\u0308rz", normal.Original(new TextSpan(14, 18)).Of(Written));
    }

    [Fact]
    public void All_evidence_of_a_decomposed_text_covers_the_same_letters()
    {
        const string Text = "Frühlingsführung für Bürger am 3. März 2027 um 18 Uhr in der Mühle, Mühlstraße 3, Marburg. Eintritt 5 Euro, Anmeldung bis 1. März unter büro@müller.example. Auf Türkisch, stufenlos zugänglich. Veranstalter: Förderverein Mühle.";
        var decomposed = Text.Normalize(NormalizationForm.FormD);
        var context = Readers.On(new NodaTime.LocalDate(2027, 1, 1));

        var quoted = Quotes(decomposed, AnnouncementReader.Read(decomposed, context).Events);

        Assert.NotEmpty(quoted);
        Assert.Equal(Quotes(Text, AnnouncementReader.Read(Text, context).Events), quoted.Select(quote => quote.Normalize(NormalizationForm.FormC)));
    }

    [Theory]
    [InlineData("\uD800")]
    [InlineData("a\u0308\uDC00\uFFFE")]
    public void Halves_of_pairs_stay_and_the_rest_is_composed(string text)
    {
        using var normal = NormalText.Of(text);

        Assert.Equal(text.Replace("a\u0308", "ä", StringComparison.Ordinal), normal.Text.ToString());
    }

    [Fact]
    public void Vowels_behind_a_pair_of_halves_are_composed()
    {
        using var normal = NormalText.Of("a\U0001F17B\u0BC6\u0BD7");

        Assert.Equal("a\U0001F17B\u0BCC", normal.Text.ToString());
    }

    // CR becomes LF, which the form of the framework leaves alone.
    [Fact]
    public void Any_text_of_characters_gets_the_normal_form_of_the_framework() =>
        Gen.Int[1, 0x2FFFF].Where(code => Rune.IsValid(code) && code != '\r' && (code & 0xFFFE) != 0xFFFE && code is < 0xFDD0 or > 0xFDEF).Select(code => new Rune(code).ToString())
            .Array[1, 12].Select(string.Concat)
            .Sample(text => Assert.Equal(text.Normalize(NormalizationForm.FormC), NormalText.Of(text.Normalize(NormalizationForm.FormD)).Text.ToString()), iter: 5_000);

    [Fact]
    public void Marks_without_end_are_composed_in_linear_time()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("\u0308\u0323", 500_000));

        using var normal = NormalText.Of(text);

        Assert.InRange(normal.Text.Length, text.Length / 2, text.Length);
    }

    private static IEnumerable<string> Quotes(string text, IEnumerable<EventCandidate> candidates) =>
        candidates.SelectMany(ReadingAnswer.Evidence).SelectMany(field => field.Spans.Select(span => field.Field + ": " + span.Of(text).ToString()));
}
