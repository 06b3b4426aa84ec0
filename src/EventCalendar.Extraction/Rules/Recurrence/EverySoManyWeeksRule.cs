using System.Collections.Immutable;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Rules.Recurrence;

/// <summary>Reads rhythms of several weeks.</summary>
internal sealed class EverySoManyWeeksRule : TemporalRule
{
    // "14-tägig mittwochs", "alle zwei Wochen am Donnerstag": the weekday stands at most this many words behind.
    private const int Reach = 3;

    public override string Id => "recurrence.every-weeks";

    public override string Summary => "\"alle zwei Wochen\", \"14-tägig\", \"alle 14 Tage\", with the weekday behind it if there is one.";

    public override string Positive => "Der Singkreis probt ab 5. September 2027 14-tägig sonntags um 19 Uhr im Rathaus.";

    public override string Negative => "Nach zwei Wochen war alles vorbei.";

    public override Fragment? Match(TokenReader tokens, int at)
    {
        var end = Rhythm(tokens, at, out var weeks);
        if (end == 0 || weeks is < 1 or > 12)
        {
            return null;
        }

        for (var next = end; next <= end + Reach && tokens[next].Breaks < 2 && tokens[next].Text is not ("." or ";"); next++)
        {
            var group = WeekdayGroup.Read(tokens, next, true, out var weekdays);
            group = group > 0 ? group : WeekdayGroup.Read(tokens, next, false, out weekdays);
            if (group > 0 && !(tokens[group].IsNumber && tokens.IsTight(group + 1, ".")) && !(tokens[group].Text is "," or "den" or "dem" && tokens[group + 1].IsNumber && tokens.IsTight(group + 2, ".")))
            {
                return Make(at, group, weeks, weekdays);
            }

            if (!(tokens[next].Text is "," or "jeweils" or "am" or "immer" or "an" or "on" or "wieder" or "einem" or "-"))
            {
                break;
            }
        }

        return Make(at, end, weeks, []);
    }

    private Fragment Make(int at, int end, int weeks, ImmutableArray<IsoDayOfWeek> weekdays) =>
        new(FragmentKind.Recurrence, at, end, Id) { Pattern = new RecurrencePattern(RecurrenceUnit.Week, weeks, weekdays, []) };

    private static int Rhythm(TokenReader tokens, int at, out int weeks)
    {
        weeks = 2;
        if (tokens[at].IsWord && TimeWords.Fortnightly.Contains(tokens[at]))
        {
            return at + 1;
        }

        if (tokens[at].IsNumber && tokens[at].Number % 7 == 0 && tokens[at + 1].Is("-")
            && tokens[at + 2].IsWord && TimeWords.DayEvery.Contains(tokens[at + 2]))
        {
            weeks = tokens[at].Number / 7;
            return tokens.IsTight(at + 3, ".") ? at + 4 : at + 3;
        }

        if (tokens[at].Text is not ("alle" or "every"))
        {
            return 0;
        }

        var count = tokens[at + 1].IsNumber ? tokens[at + 1].Number
            : Numbers.TryFind(tokens[at + 1], out var value) ? value : 0;
        weeks = tokens[at + 2].Text is "wochen" or "weeks" ? count
            : tokens[at + 2].Text is "tage" or "tagen" or "days" && count % 7 == 0 ? count / 7 : 0;
        return weeks > 0 ? at + 3 : 0;
    }
}
