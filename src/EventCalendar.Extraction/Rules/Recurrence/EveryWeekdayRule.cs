using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using NodaTime;

namespace EventCalendar.Extraction.Rules.Recurrence;

/// <summary>Reads weekdays that come every week.</summary>
internal sealed class EveryWeekdayRule : TemporalRule
{
    public override string Id => "recurrence.weekly";

    public override string Summary => "\"jeden Dienstag\", \"dienstags\", \"montags bis donnerstags\", \"werktags\", \"täglich\".";

    public override string Positive => "Der Chor probt dienstags von 19 bis 21 Uhr im Rathaus.";

    public override string Negative => "Am Dienstag um 19 Uhr probt der Chor im Rathaus.";

    public override FirstToken First => FirstToken.Word;

    public override Fragment? Match(TokenReader tokens, int at)
    {
        if (!tokens[at].IsWord)
        {
            return null;
        }

        if (WeekdayGroup.Read(tokens, at, true, out var adverbs) is > 0 and var adverbEnd)
        {
            return Make(at, adverbEnd, new RecurrencePattern(RecurrenceUnit.Week, 1, adverbs, []));
        }

        if (TimeWords.Daily.Contains(tokens[at]))
        {
            return Make(at, at + 1, new RecurrencePattern(RecurrenceUnit.Day, 1, [], []));
        }

        if (TimeWords.Workdays.Contains(tokens[at]))
        {
            return Make(at, at + 1, new RecurrencePattern(
                RecurrenceUnit.Week, 1, [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday], []));
        }

        var isAlways = TimeWords.Always.Contains(tokens[at]) && tokens[at].Is("immer") && tokens[at + 1].Is("am");
        if (!TimeWords.Every.Contains(tokens[at]) && !isAlways)
        {
            return null;
        }

        return WeekdayGroup.Read(tokens, isAlways ? at + 2 : at + 1, false, out var weekdays) is > 0 and var end
            ? Make(at, end, new RecurrencePattern(RecurrenceUnit.Week, 1, weekdays, []))
            : null;
    }

    private Fragment Make(int at, int end, RecurrencePattern pattern) =>
        new(FragmentKind.Recurrence, at, end, Id) { Pattern = pattern };
}
