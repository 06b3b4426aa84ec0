using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Times;

/// <summary>Reads lengths of time.</summary>
internal sealed class DurationRule : TemporalRule
{
    public override string Id => "time.duration";

    public override string Summary =>
        "A number of minutes or hours; it gives an end only where the text speaks of how long the event takes.";

    public override string Positive => "Führung am 3. Mai 2027 um 15 Uhr am Rathaus, Dauer etwa 90 Minuten";

    public override string Negative => "Die 90 Gäste kamen gern.";

    public override Fragment? Match(TokenReader tokens, int at)
    {
        var minutes = 0;
        var end = at + 1;
        if (TimeWords.TryFindLength(tokens[at], out var length))
        {
            return new Fragment(FragmentKind.Duration, at, at + 1, Id) { Minutes = length };
        }

        if (tokens[at] is { IsNumber: true, Number: > 0 and < 1000 })
        {
            minutes = tokens[at].Number * 60;
            var half = tokens[end].Text is "," or "."
                && tokens[end + 1] is { IsNumber: true, Number: 5, Length: 1, IsSpaced: false };
            minutes += half ? 30 : 0;
            end += half ? 2 : tokens[end].Text is "½" ? 1 : 0;
            minutes += tokens[at + 1].Is("½") ? 30 : 0;
        }
        else if (TimeWords.HalfHours.Contains(tokens[at]))
        {
            minutes = 30;
        }
        else if (TimeWords.OneAndHalf.Contains(tokens[at]))
        {
            minutes = 90;
        }
        else if (Numbers.TryFind(tokens[at], out var value))
        {
            minutes = value * 60;
        }

        if (minutes == 0 || !tokens[end].IsWord || tokens[end].Breaks > 1)
        {
            return null;
        }

        if (TimeWords.Minutes.Contains(tokens[end]))
        {
            minutes /= 60;
        }
        else if (!TimeWords.Hours.Contains(tokens[end]))
        {
            return null;
        }

        return new Fragment(FragmentKind.Duration, at, end + 1, Id) { Minutes = minutes };
    }
}
