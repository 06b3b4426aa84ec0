using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Follows the days that a text tells of, so that tense, "tags darauf" and the year of a story are
/// understood.
/// </summary>
internal sealed class StoryTime(Reading reading)
{
    // A year named so many sentences ago is no longer the one that is told of.
    private const int Memory = 3;

    // Years this near are background of the news rather than the time of a story.
    private const int NearYears = 5;
    private const int FirstYear = 200;
    private const int LastYear = 9800;
    private LocalDate? last;
    private LocalDate? lastTold;
    private (int Year, int Sentence)? told;

    /// <summary>Finds the day of a fragment, or the first one, by the tense of its clause.</summary>
    public LocalDate? Day(Fragment fragment)
    {
        var date = fragment.Date;
        var reference = reading.ReferenceAt(fragment.First);
        if (date.IsFromBefore)
        {
            return Keep(DateResolver.Resolve(date, From(fragment.First, true)), fragment, date);
        }

        if (date.DayOffset is not null || date.Year is not null || date.WeekOffset is not null
            || date.PlusWeeks > 0)
        {
            return Keep(DateResolver.Resolve(date, reference), fragment, date);
        }

        if (date.IsWeekdayOnly && FollowsNight(fragment.First))
        {
            return Keep(DateResolver.Resolve(date, last!.Value), fragment, date);
        }

        var isPast = TenseOf(fragment.First, fragment.End) == Tense.Past && !IsNext(fragment.First);
        if (isPast && date.IsCalendarDay && told is { } story
            && SentenceAt(fragment.First) - story.Sentence <= Memory
            && DateResolver.Resolve(date with { Year = story.Year }, reference) is { } then)
        {
            return Keep(then, fragment, date);
        }

        return Keep(isPast ? DateResolver.ResolveBack(date, reference)
            : DateResolver.Resolve(date, reference), fragment, date);
    }

    /// <summary>Takes note of a year that is named.</summary>
    public void See(int token, int year)
    {
        var reference = reading.ReferenceAt(token);
        if (year < reference.Year - NearYears && !TimeWords.OpenYears.Contains(reading.Tokens[token - 1]))
        {
            told = (year, SentenceAt(token));
        }
    }

    /// <summary>Gets the day from which a period counts.</summary>
    public LocalDate From(int token, bool isFromBefore)
    {
        var reference = reading.ReferenceAt(token);
        return !isFromBefore ? reference
            : lastTold is { } told && TenseOf(token, token + 1) == Tense.Past ? told : last ?? reference;
    }

    /// <summary>Takes note of a day of the month that is told of.</summary>
    public void See(LocalDate day, LocalDate reference)
    {
        // Days that count from each other could walk off the calendar.
        if (day.Year is < FirstYear or > LastYear)
        {
            return;
        }

        last = day;
        lastTold = day <= reference ? day : lastTold;
    }

    /// <summary>Judges the clause around words.</summary>
    public Tense TenseOf(int first, int end) =>
        Tenses.Of(reading.Tokens, reading.Source.Sentences[SentenceAt(first)], first, end);

    private LocalDate? Keep(ResolvedDate? resolved, Fragment fragment, PartialDate date)
    {
        if (resolved is { } day)
        {
            See(day.Date, reading.ReferenceAt(fragment.First));
            told = date.Year is { } year && year < reading.ReferenceAt(fragment.First).Year
                ? (year, SentenceAt(fragment.First))
                : date.IsCalendarDay ? told : null;
        }

        return resolved?.Date;
    }

    /// <summary>"bis kommenden Freitag": the words themselves point ahead.</summary>
    private bool IsNext(int first)
    {
        // "für den 30. November", "auf den 3. Mai vertagt"
        var before = GrammarWords.DateArticles.Contains(reading.Tokens[first - 1]) ? first - 2 : first - 1;
        return Lexicon.TimeWords.Next.Contains(reading.Tokens[first]) || reading.Tokens[before].Is("für")
            || (reading.Tokens[before].Is("auf") && !TimeWords.Night.Contains(reading.Tokens[before - 1]));
    }

    /// <summary>"in der Nacht von Samstag auf Sonntag": the day after the one just told.</summary>
    private bool FollowsNight(int first) =>
        reading.Tokens[first - 1].Text is "auf" or "zum" && last is not null
            && Lexicon.Weekdays.TryFind(reading.Tokens[first - 2], out _);

    private int SentenceAt(int token) => SentenceSearch.At(reading.Source, reading.Tokens[token].Start);
}
