using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Times;

/// <summary>Reads a single clock time.</summary>
internal sealed class ClockTimeRule : TemporalRule
{
    public override string Id => "time.clock";

    public override string Summary => "A time with a unit or colon; a bare number or word only where something asks for a time.";

    public override string Positive => "Kneipenquiz am 27.2. um acht im Rathaus";

    public override string Negative => "Um acht Euro günstiger, Endstand 31:22 Tore, 18.30 Euro";

    public override Fragment? Match(TokenReader tokens, int at)
    {
        var end = Clock.Read(tokens, at, out var time, out var mark);
        if (end == 0 || TimeContext.IsForbidden(tokens, at, end) || !IsTime(tokens, at, end, time, mark))
        {
            return null;
        }

        return new Fragment(FragmentKind.Time, at, end, Id) { Time = time };
    }

    private static bool IsTime(TokenReader tokens, int at, int end, ClockTime time, ClockMark mark) => mark switch
    {
        ClockMark.Plain => !IsScore(tokens, at, end),
        ClockMark.Dotted => (TimeContext.HasCue(tokens, at) && !tokens.IsTight(end, ".") | !tokens[end + 1].IsNumber)
            || TimeContext.FollowsDate(tokens, at),
        ClockMark.Word => TimeContext.HasCue(tokens, at) && !tokens[end].IsCapitalized
            || (TimeWords.TryFindNoon(tokens[at], out _) && tokens[at - 1].Text is "bis" or "um" or "gegen" or "till" or "-" or "to" or "at"),
        _ => time.Hour is >= 6 and <= 24 && IsAskedFor(tokens, at, end),
    };

    /// <summary>"um 18," but not "um 18 Plätze"; "ab 18 Jahren" is an age.</summary>
    private static bool IsAskedFor(TokenReader tokens, int at, int end) =>
        (tokens[at - 1].Text is "ab" && !tokens[end].IsWord && tokens[at - 2].Text is "," or "." or "|")
        || tokens[at - 1].Text is "um" or "gegen" or "saat" or "о" or "at" && tokens[at].Breaks < 2
        && (!tokens[end].IsWord || !tokens[end].IsCapitalized) && !tokens.IsTight(end, ".") | !tokens[end + 1].IsNumber
        && !(tokens.IsTight(end, ".") && Months.TryFind(tokens[end + 1], out _))
        && !Months.TryFind(tokens[end], out _);

    /// <summary>"31:22 Tore", "2:1": a result has no two digits of minutes or stands before a word that counts.</summary>
    private static bool IsScore(TokenReader tokens, int at, int end) =>
        tokens[at + 1].Is(":") && (tokens[end].Text is "tore" or "toren" or "punkte" or "sieg" or "niederlage");
}
