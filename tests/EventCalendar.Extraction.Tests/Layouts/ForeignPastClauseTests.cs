using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Layouts;

/// <summary>Announcements that also tell what was: only the clause that tells it is over.</summary>
public sealed class ForeignPastClauseTests
{
    // A Monday.
    private static readonly LocalDate Published = new(2022, 5, 30);

    [Theory]
    [InlineData("Das Sommerkonzert, das der Elternbeirat organisierte: Sonntag, 19. Juni, 16 Uhr, Schulhof.")]
    [InlineData("Summer concert, which the parents organised: Sunday 19 June, 4 pm, school yard.")]
    [InlineData("Last year's concert raised £900, so here is another: Sunday 19 June, 4 pm, church garden.")]
    [InlineData("L'anno scorso il concerto ha raccolto 900 euro, perciò lo rifacciamo: domenica 19 giugno, ore 16, parco.")]
    [InlineData("L'an dernier, le concert a rapporté 900 euros, alors nous recommençons : dimanche 19 juin, 16 h, parc.")]
    [InlineData("Okul aile birliğinin düzenlediği yaz konseri: 19 Haziran Pazar, saat 16.00, okul bahçesi.")]
    [InlineData("Летний концерт, который организовал родительский совет: воскресенье, 19 июня, 16:00, школьный двор.")]
    [InlineData("Літній концерт, який організувала батьківська рада: неділя, 19 червня, 16:00, парк.")]
    [InlineData("Letni koncert, który zorganizowała rada rodziców: niedziela 19 czerwca, godz. 16, dziedziniec szkoły.")]
    [InlineData("حفل الصيف الذي نظمه مجلس أولياء الأمور: الأحد 19 يونيو، الساعة 16:00، ساحة المدرسة.")]
    public void A_weekday_that_fits_no_other_year_is_to_come(string text) =>
        Assert.Equal("2022-06-19T16:00", Readers.Start(text, Published));

    [Theory]
    [InlineData("Author Jane Webb, who visited over 40 countries, reads on 21 June at 6 pm in the library.", "library")]
    [InlineData("Autorka Joanna Web, która odwiedziła 40 krajów, przeczyta swój dziennik 21 czerwca o 18:00 w bibliotece.", "bibliotece")]
    [InlineData("Письменниця Жанна Веб, яка побувала в 40 країнах, прочитає щоденник 21 червня о 18:00 у бібліотеці.", "бібліотеці")]
    [InlineData("L'autrice Gianna Web, che ha visitato 40 paesi, legge dal suo diario il 21 giugno alle 18 in biblioteca.", "biblioteca")]
    public void A_relative_clause_tells_of_the_speaker_alone(string text, string place)
    {
        var read = Readers.Single(text, Published);

        Assert.Equal("2022-06-21T18:00", ExtractionJson.Format(read.Start.Value));
        Assert.Contains(place, read.Location!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Шаховий турнір\nчетвер, 23 червня, 18:00\nактова зала школи", "актова зала школи")]
    [InlineData("Шахматный турнир\nчетверг, 23 июня, 18:00\nспортивный зал гимназии", "спортивный зал гимназии")]
    [InlineData("Torneo di scacchi\ngiovedì 23 giugno, ore 18\nsala di musica", "sala di musica")]
    [InlineData("Turniej szachowy\nczwartek 23 czerwca, godz. 18\nsala gimnastyczna przy szkole", "sala gimnastyczna")]
    [InlineData("Schachturnier: Donnerstag, 23. Juni, 18 Uhr, مدرسة السلام", "مدرسة السلام")]
    public void A_line_of_its_own_is_the_venue(string text, string place) =>
        Assert.Contains(place, Readers.Single(text, Published).Location!.Value, StringComparison.Ordinal);
}
