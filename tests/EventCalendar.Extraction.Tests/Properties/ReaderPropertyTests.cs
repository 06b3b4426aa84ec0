using CsCheck;
using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Properties;

public sealed class ReaderPropertyTests
{
    private static readonly ReadingContext Context = Readers.On(new LocalDate(2026, 11, 22), "Marburg");

    private static readonly Gen<string> Piece = Gen.OneOf<string>(
        Gen.OneOf<string>([.. Fragments.Phrases]), Gen.OneOf<string>([.. Fragments.Signs]), Gen.OneOf<string>([.. Fragments.Words]).Select(word => word + " "));

    private static readonly Gen<string> Text =
        Gen.OneOf(Piece.Array[0, 40].Select(string.Concat), Gen.String, Gen.Select(Gen.String, Piece.Array[0, 12], (noise, words) => noise + string.Concat(words)));

    [Fact]
    public void Any_text_is_read_without_an_exception_and_answered_in_form() =>
        Text.Sample(text => Assert.Null(ReadingInvariants.OfAnswer(text, ReadingAnswer.Of(text, Context), RuleSyntax.IsRule)), iter: 2_000);

    [Fact]
    public void A_second_call_line_ends_a_byte_order_mark_and_the_normal_form_change_no_value() =>
        Text.Sample(text => Assert.Null(ReadingInvariants.OfVariants(text, Context, ReadingAnswer.Of(text, Context))), iter: 500);

    [Fact]
    public void Two_threads_at_once_answer_as_one_does() => Piece.Array[20, 40].Select(string.Concat).Sample(
        text =>
        {
            var prints = new string[2];
            Parallel.For(0, prints.Length, each => prints[each] = ReadingAnswer.Of(text, Context).Print(withEvidence: true));
            Assert.Equal(ReadingAnswer.Of(text, Context).Print(withEvidence: true), prints[0]);
            Assert.Equal(prints[0], prints[1]);
        },
        iter: 200);
}
