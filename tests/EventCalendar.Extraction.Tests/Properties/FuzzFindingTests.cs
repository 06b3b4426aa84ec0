using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Properties;

public sealed class FuzzFindingTests
{
    private static readonly ReadingContext[] Contexts =
        [Readers.On(new LocalDate(2026, 11, 22), "Marburg"), Readers.On(null), new() { Today = new LocalDate(9999, 12, 31) }, new() { Today = new LocalDate(1, 1, 1) }];

    /// <summary>Gets texts that the fuzzer found, cut down to what mattered.</summary>
    public static TheoryData<string> Texts =>
    [
        "3maja\u202Fin\nTreffen",
        "Treffen am 3. Mai um 18 Uhr in Essen",
        "\u0306ise\uFFFE3mai",
        "Rdisco in der S\u2126 Sonntag",
        "\uD83D\uDC69\u00E42.8.o0Uhr ",
        "Mi2\n9:30-11:30 Frauenfr\u00FChst\u00FCck, Familienzentrum, Steinweg 19\nD",
        "D\uB0D61Dezember0Uhr,",
        "Mi3.\u212B9:30",
        "bis zu5/3/2027\u00E94.Freitag im Monat8Uhr Astr8",
        "5/3/2027bis2.1.26",
        "DEZEMBER\n18. 8:00dienstags 17Jul canceled ",
        "r-\n\n\n\n\n\n\ndienstag",
        "Mo2t-\ne\n",
        "\u00FC \u0627\u0644\u0633\u0628\u062A\r\r\nat6",
        "\u064A\u0648\u0645\n\u0627\u0644\u062B\u0644\u0627\u062B\u0627\u0621",
        "\u201A\u0640",
        "nicht1Mai Treffen vierteilig",
        "cancelled 2.8. 3Treffen",
        "\u0434\u043E \u0441\u044C\u043E\u043C\u043E\u0457 \u0449\u043E\u0432\u0456\u0432\u0442\u043E\u0440\u043A\u04303May \n6pm",
        "Am 5. Mai um 0.30 Uhr beginnt das Konzert. Am 6. Mai beginnt das Konzert eine Stunde fr\u00FCher.",
        "\u0643\u0644 \u064A\u0648\u0645\n\u062B\u0644\u0627\u062B\u0627\u0621",
        "\u201E3maj\uFFFD\u201C(1.7.",
        "\u201E(((2.8.\u201Cmorgen(",
        "3maja Sfest U35037 M -bar",
        "' concert on Friday 5 June 2027 at 7 pm in the town hall.",
    ];

    /// <summary>Gets how many words stand before a day that the longest sentence ends in.</summary>
    public static TheoryData<int> WordsBefore => [.. Enumerable.Range(268, 40)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_that_once_broke_the_reader_is_answered_in_form(string text) => Assert.All(Contexts, context =>
    {
        var answer = ReadingAnswer.Of(text, context);

        Assert.Null(ReadingInvariants.OfAnswer(text, answer, RuleSyntax.IsRule));
        Assert.Null(ReadingInvariants.OfVariants(text, context, answer));
    });

    [Theory]
    [MemberData(nameof(WordsBefore))]
    public void A_sentence_that_is_cut_inside_a_day_is_answered_in_form(int words)
    {
        var text = string.Concat(Enumerable.Repeat("und ", words)) + "Für die abgesagte Vorstellung vom 29. August gibt es einen "
            + "Ersatztermin am Samstag, den 12. September 2027 um 19 Uhr im Rathaus.";

        Assert.Null(ReadingInvariants.OfAnswer(text, ReadingAnswer.Of(text, Contexts[0]), RuleSyntax.IsRule));
    }
}
