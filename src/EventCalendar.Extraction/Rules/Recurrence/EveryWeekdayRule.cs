using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Rules.Dates;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Recurrence;

/// <summary>Reads weekdays that come every week, and every day.</summary>
internal sealed class EveryWeekdayRule : TemporalRule
{
    private const int AllDays = 0b1111_1110;

    // So far from its weekday the date of a form may stand.
    private const int FormReach = 16;

    public override string Id => "recurrence.weekly";

    public override string Summary =>
        "\"jeden Dienstag\", \"dienstags\", \"montags bis donnerstags\", \"jeweils am Freitagabend\", \"werktags\", \"täglich außer montags\".";

    public override string Positive => "Der Chor probt dienstags von 19 bis 21 Uhr im Rathaus.";

    public override string Negative => "Am Dienstag um 19 Uhr probt der Chor im Rathaus.";

    public override FirstToken First => FirstToken.Word;

    public override Fragment? Match(TokenReader tokens, int at)
    {
        if (!tokens[at].IsWord)
        {
            return null;
        }

        if (WeekdayGroup.Read(tokens, at, WeekdayForm.Adverb, out var adverbs) is > 0 and var adverbEnd)
        {
            // "Sonntags-Brunch" is a name, "Sonntags (15.)" one day.
            return (tokens.IsTight(adverbEnd, "-")
                    && tokens[adverbEnd + 1] is { IsSpaced: false, IsCapitalized: true })
                || DayOnlyRule.IsBracketed(tokens, adverbEnd)
                ? null : Weekly(at, adverbEnd, adverbs);
        }

        // "an den Dienstagen"
        if (tokens[at - 1].Is("den") && tokens[at - 2].Is("an")
            && WeekdayGroup.Read(tokens, at, WeekdayForm.Plural, out var plurals) is > 0 and var pluralEnd)
        {
            return Weekly(at, pluralEnd, plurals);
        }

        // "Sonntag für Sonntag"
        if (tokens[at + 1].Is("für") && WeekdayGroup.TryDay(tokens, at, WeekdayForm.Name, out var day)
            && WeekdayGroup.TryDay(tokens, at + 2, WeekdayForm.Name, out var again) && day == again)
        {
            return Weekly(at, at + 3, 1 << (int)day);
        }

        if (IsFieldOfForm(tokens, at))
        {
            return Days(tokens, at, at, isEvery: true);
        }

        if (TimeWords.Daily.Contains(tokens[at]))
        {
            return Daily(tokens, at, at + 1);
        }

        var isEvery = TimeWords.Every.Contains(tokens[at]);
        if (!isEvery && !TimeWords.Always.Contains(tokens[at]))
        {
            return !IsAdverb(tokens, at) ? null
                : TimeWords.Workdays.Contains(tokens[at]) ? Weekly(at, at + 1, WeekdayGroup.Workdays)
                : SeriesWords.Weekend.Contains(tokens[at]) ? Weekly(at, at + 1, WeekdayGroup.Weekend) : null;
        }

        // "jd. Mi.", "jew. Mi."
        var next = tokens[at].Length <= 3 && tokens.IsTight(at + 1, ".") ? at + 2 : at + 1;
        if (!isEvery)
        {
            next += SeriesWords.WeekdayLinks.Contains(tokens[next]) ? 1 : 0;
            next += tokens[next].Text is "den" or "einem" || TimeWords.Every.Contains(tokens[next]) ? 1 : 0;
        }

        return Days(tokens, at, next, isEvery);
    }

    /// <summary>
    /// "Wochentag: Samstag", "Probentag Donnerstag"; beside "Datum: 4. Dezember" it is that day's.
    /// </summary>
    private static bool IsFieldOfForm(TokenReader tokens, int at)
    {
        var label = tokens[at - 1].Is(":") ? at - 2 : at - 1;
        if (!SeriesWords.WeekdayLabels.Contains(tokens[label]) || tokens[label + 1].Breaks > 0
            || (label > 0 && tokens[label].Breaks == 0))
        {
            return false;
        }

        for (var near = Math.Max(0, label - FormReach); near < at + FormReach; near++)
        {
            // "2026-12-04"
            if (tokens[near].IsNumber && tokens.IsTight(near + 1, "-") && tokens[near] is { Length: 4 })
            {
                return false;
            }

            if (tokens[near].IsNumber && tokens.IsTight(near + 1, ".")
                && (Months.TryFind(tokens[near + 2], out _)
                    || (tokens[near + 2].IsNumber && tokens.IsTight(near + 3, "."))))
            {
                return false;
            }
        }

        return true;
    }

    private Fragment? Days(TokenReader tokens, int at, int next, bool isEvery)
    {
        if (tokens[next].Breaks > 1)
        {
            return null;
        }

        var end = WeekdayGroup.Read(tokens, next, WeekdayForm.Name, out var days);
        end = end > 0 ? end : WeekdayGroup.Read(tokens, next, WeekdayForm.Short, out days);
        end = end > 0 ? end : WeekdayGroup.Read(tokens, next, WeekdayForm.Plural, out days);
        end = end > 0 || isEvery ? end : WeekdayGroup.Read(tokens, next, WeekdayForm.Adverb, out days);
        if (end > 0)
        {
            // "jeweils Freitag, 5. und 12. Mai": the dates are listed, "jeweils" is no rhythm of its own.
            return !isEvery && WeekdayGroup.IsDated(tokens, end) ? null : Weekly(at, end, days);
        }

        return TimeWords.Workdays.Contains(tokens[next]) ? Weekly(at, next + 1, WeekdayGroup.Workdays)
            : SeriesWords.Weekend.Contains(tokens[next]) ? Weekly(at, next + 1, WeekdayGroup.Weekend)
            : isEvery && SeriesWords.DayParts.Contains(tokens[next]) && tokens[next].IsCapitalized
            ? Daily(tokens, at, next + 1)
            : null;
    }

    /// <summary>"Werktags um 18 Uhr" begins a sentence; "der Werktag", "des Werktags" are nouns.</summary>
    private static bool IsAdverb(TokenReader tokens, int at) =>
        !tokens[at].IsCapitalized
            || (tokens[at].Text[^1] == 's' && !TimeWords.Articles.Contains(tokens[at - 1]));

    /// <summary>"täglich außer montags", "täglich (außer an Sonntagen)".</summary>
    private Fragment Daily(TokenReader tokens, int at, int end)
    {
        var next = tokens.Skip(tokens.Skip(end, ","), "(");
        if (TimeWords.Except.Contains(tokens[next]))
        {
            next++;
            next += SeriesWords.ExceptLinks.Contains(tokens[next]) ? 1 : 0;
            var behind = WeekdayGroup.Read(tokens, next, WeekdayForm.Any, out var days);
            if (behind > 0 && days != AllDays)
            {
                return Weekly(at, tokens.Skip(behind, ")"), AllDays & ~days);
            }
        }

        return new Fragment(FragmentKind.Recurrence, at, end, Id)
        {
            Pattern = new RecurrencePattern(RecurrenceUnit.Day, 1, [], []),
        };
    }

    private Fragment Weekly(int at, int end, int days) => Weekly(at, end, WeekdayGroup.List(days));

    private Fragment Weekly(int at, int end,
        System.Collections.Immutable.ImmutableArray<NodaTime.IsoDayOfWeek> days) =>
        new(FragmentKind.Recurrence, at, end,
            Id)
        { Pattern = new RecurrencePattern(RecurrenceUnit.Week, 1, days, []) };
}
