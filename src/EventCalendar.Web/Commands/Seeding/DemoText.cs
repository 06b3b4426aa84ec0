using System.Globalization;
using System.Text;
using NodaTime;

namespace EventCalendar.Web.Commands.Seeding;

/// <summary>Prints dates into announcements, counted from the day of the first run.</summary>
/// <remarks>
/// A placeholder is <c>{form:day}</c>. Forms: <c>weekday</c>, <c>date</c> (day and month), <c>full</c> (with the
/// year), <c>short</c> and <c>dotted</c> (in digits, without and with the year). Days: <c>+3d</c>, <c>+2w</c>, or the
/// next of a weekday after today and on from there, <c>fri+2w+1d</c>.
/// </remarks>
internal sealed class DemoText(DemoWords words, LocalDate today)
{
    private static readonly string[] Weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>Prints one announcement.</summary>
    /// <exception cref="FormatException">A placeholder is not understood.</exception>
    public string Print(string template)
    {
        var text = new StringBuilder();
        var rest = template.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            text.Append(rest[..open]);
            rest = rest[(open + 1)..];
            var colon = rest.IndexOf(':');
            var close = rest.IndexOf('}');
            if (colon < 0 || close < colon)
            {
                throw new FormatException($"A placeholder is {{form:day}}, was '{{{rest}'.");
            }

            text.Append(Print(rest[..colon], TakeDay(rest[(colon + 1)..close])));
            rest = rest[(close + 1)..];
        }

        return text.Append(rest).ToString();
    }

    private string Print(ReadOnlySpan<char> form, LocalDate day) => form switch
    {
        "weekday" => words.Weekdays[(int)day.DayOfWeek - 1],
        "date" => Format($"{day.Day}. {words.Months[day.Month - 1]}"),
        "full" => Format($"{day.Day}. {words.Months[day.Month - 1]} {day.Year}"),
        "short" => Format($"{day.Day}.{day.Month}."),
        "dotted" => Format($"{day.Day}.{day.Month}.{day.Year}"),
        _ => throw new FormatException($"A form is weekday, date, full, short or dotted, was '{form}'."),
    };

    private LocalDate TakeDay(ReadOnlySpan<char> text)
    {
        var parts = text.ToString().Split('+');
        var weekday = Array.IndexOf(Weekdays, parts[0]);
        if (weekday < 0 && (parts[0].Length > 0 || parts.Length == 1))
        {
            throw new FormatException($"A day begins with + or a weekday such as fri, was '{text}'.");
        }

        var day = weekday < 0 ? today : today.Next((IsoDayOfWeek)(weekday + 1));
        return parts[1..].Aggregate(day, (sum, part) => sum + TakePeriod(part));
    }

    private static Period TakePeriod(string part)
    {
        if (part.Length > 1 && int.TryParse(part[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return part[^1] switch
            {
                'd' => Period.FromDays(count),
                'w' => Period.FromWeeks(count),
                _ => throw new FormatException($"A step is days or weeks, such as 3d or 2w, was '{part}'."),
            };
        }

        throw new FormatException($"A step is days or weeks, such as 3d or 2w, was '{part}'.");
    }

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
