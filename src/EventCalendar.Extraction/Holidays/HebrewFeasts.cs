using NodaTime;

namespace EventCalendar.Extraction.Holidays;

/// <summary>Computes the feasts of the Hebrew calendar, as kept outside Israel.</summary>
/// <remarks>Each begins on the evening before the day given here.</remarks>
internal static class HebrewFeasts
{
    /// <summary>Finds a feast by its name; <c>null</c> if the name is unknown.</summary>
    public static LocalDate? Find(string name, int year)
    {
        if (year is < 1901 or > 2099)
        {
            return null;
        }

        // The months of the Bible count from Nisan; the number of the year changes with the seventh of them.
        var spring = year + 3760;
        var lastMonth = CalendarSystem.HebrewScriptural.GetMonthsInYear(spring);
        return name switch
        {
            "purim" => On(spring, lastMonth, 14),
            "passover" => On(spring, 1, 15),
            "shavuot" => On(spring, 3, 6),
            "rosh-hashanah" => On(spring + 1, 7, 1),
            "yom-kippur" => On(spring + 1, 7, 10),
            "sukkot" => On(spring + 1, 7, 15),
            "simchat-torah" => On(spring + 1, 7, 23),
            "hanukkah" => On(spring + 1, 9, 25),
            _ => null,
        };
    }

    private static LocalDate On(int year, int month, int day) =>
        new LocalDate(year, month, day, CalendarSystem.HebrewScriptural).WithCalendar(CalendarSystem.Iso);
}
