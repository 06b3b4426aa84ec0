using EventCalendar.Core.Events;
using EventCalendar.Core.Values;
using NodaTime;
using NodaTime.Text;

namespace EventCalendar.Web.Mail;

/// <summary>Dates and lead times in the words of a language.</summary>
internal sealed class MailDates(MailTexts texts, string siteZoneId)
{
    private readonly LocalDatePattern day = LocalDatePattern.Create(texts.Get("DayPattern"), texts.WordCulture);
    private readonly LocalDatePattern shortDay = LocalDatePattern.Create(texts.Get("ShortDayPattern"), texts.WordCulture);
    private readonly LocalTimePattern time = LocalTimePattern.Create(texts.Get("TimePattern"), texts.WordCulture);

    /// <summary>Says when something takes place, with its end and, away from home, with its zone.</summary>
    public string Whole(EventTiming timing) => timing switch
    {
        EventTiming.AllDay { First: var first, Last: var last } => first == last
            ? day.Format(first)
            : texts.Get("Days", day.Format(first), day.Format(last)),
        EventTiming.Timed timed when timed.ZoneId != siteZoneId => texts.Get("LocalTimeOf", Clock(timed), timed.ZoneId),
        EventTiming.Timed timed => Clock(timed),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Says when something begins, short enough for a subject.</summary>
    public string Short(EventTiming timing) => timing is EventTiming.AllDay { First: var first }
        ? shortDay.Format(first)
        : texts.Get("At", shortDay.Format(timing.LocalStart.Date), time.Format(timing.LocalStart.TimeOfDay));

    public string Day(LocalDate date) => day.Format(date);

    /// <summary>Says how long a lead time is: "1 Tag, 12 Stunden".</summary>
    public string Lead(LeadTime lead) => string.Join(", ", Parts(lead));

    private string Clock(EventTiming.Timed timed)
    {
        var (start, startTime) = (day.Format(timed.Start.Date), time.Format(timed.Start.TimeOfDay));
        return timed.End switch
        {
            null => texts.Get("At", start, startTime),
            { } end when end.Date == timed.Start.Date => texts.Get("FromUntil", start, startTime, time.Format(end.TimeOfDay)),
            { } end => texts.Get("FromUntilOtherDay", start, startTime, day.Format(end.Date), time.Format(end.TimeOfDay)),
        };
    }

    private IEnumerable<string> Parts(LeadTime lead)
    {
        var days = lead.Days + lead.Time.Days;
        var amounts = new[] { (days, "LeadDay"), (lead.Time.Hours, "LeadHour"), (lead.Time.Minutes, "LeadMinute") };
        return amounts.Where(part => part.Item1 > 0)
            .Select(part => texts.Get(part.Item1 == 1 ? part.Item2 : part.Item2 + "s", part.Item1));
    }
}
