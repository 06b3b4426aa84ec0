using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Times;

/// <summary>How plainly a time is marked as one.</summary>
internal enum ClockMark
{
    /// <summary>A number alone, "18".</summary>
    Bare,

    /// <summary>Hours and minutes with a full stop, "18.30".</summary>
    Dotted,

    /// <summary>A number in words, "acht".</summary>
    Word,

    /// <summary>With a unit, a colon or a half of the day: "18 Uhr", "18:30", "6 pm", "halb zwei".</summary>
    Plain,
}

/// <summary>The reading of one clock time, whatever stands around it.</summary>
internal static class Clock
{
    /// <summary>Reads a time at a token.</summary>
    /// <returns>The index behind it, or 0 if there is none.</returns>
    public static int Read(TokenReader tokens, int at, out ClockTime time, out ClockMark mark)
    {
        mark = ClockMark.Bare;
        var token = tokens[at];
        if (token.IsNumber)
        {
            return Digits(tokens, at, out time, out mark);
        }

        return Words(tokens, at, out time, out mark);
    }

    private static int Digits(TokenReader tokens, int at, out ClockTime time, out ClockMark mark)
    {
        time = new ClockTime(0, 0);
        mark = ClockMark.Bare;
        var hour = tokens[at].Number;
        var end = at + 1;
        var minute = 0;
        // "1930 Uhr"
        if (tokens[at].Length == 4 && hour % 100 < 60 && TimeWords.Units.Contains(tokens[end])
            && !tokens[end].Is("std") && tokens[end].Breaks == 0)
        {
            (hour, minute) = (hour / 100, hour % 100);
        }
        else if (tokens[at].Length > 2)
        {
            return 0;
        }

        if (hour > 24)
        {
            return 0;
        }

        // "19,30 Uhr", "19'30"
        if (tokens[end].Text is "," or "'" && !tokens[end].IsSpaced
            && tokens[end + 1] is { IsNumber: true, Length: 2, Number: < 60, IsSpaced: false }
            && (tokens[end].Is("'") || TimeWords.OClock.Contains(tokens[end + 2])))
        {
            minute = tokens[end + 1].Number;
            mark = ClockMark.Dotted;
            end += 2;
        }

        if (tokens[end].Text is ":" or "." or "h" && !tokens[end].IsSpaced
            && tokens[end + 1] is { IsNumber: true, Length: 2, Number: < 60, IsSpaced: false }
            && minute == 0
            && !(tokens[end + 2].Text.SequenceEqual(tokens[end].Text) && !tokens[end + 2].IsSpaced
                && tokens[end + 3] is { IsNumber: true, IsSpaced: false }))
        {
            minute = tokens[end + 1].Number;
            mark = tokens[end].Is(".") ? ClockMark.Dotted : ClockMark.Plain;
            end += 2;
        }

        // "um 19. 30 Uhr": a space slipped in; "am 3. 10 Uhr" is a day and an hour.
        if (end == at + 1 && tokens.IsTight(end, ".") && IsLateMinute(tokens, at, end + 1)
            && TimeWords.OClock.Contains(tokens[end + 2]) && tokens[end + 2].Breaks == 0)
        {
            minute = tokens[end + 1].Number;
            mark = ClockMark.Dotted;
            end += 2;
        }

        if (hour == 24 && minute > 0)
        {
            return 0;
        }

        time = new ClockTime(hour, minute);
        // "der 10-Uhr-Gottesdienst", "die 19.30-Uhr-Vorstellung"
        if (tokens.IsTight(end, "-") && tokens.IsTight(end + 1, "uhr"))
        {
            mark = ClockMark.Plain;
            return end + 2;
        }

        if (tokens[end].IsWord && tokens[end].Breaks < 2 && TimeWords.Units.Contains(tokens[end])
            && !tokens[end].Is("std")
            && !(tokens[end].Is("h") && tokens[end].IsAllCaps))
        {
            mark = ClockMark.Plain;
            time = tokens[end].Is("oclock") ? (time with { IsHalfKnown = false }).Assumed() : time;
            end++;
            // "18 Uhr 30"
            if (minute == 0 && tokens[end] is { IsNumber: true, Length: 2, Number: < 60, Breaks: 0 }
                && (TimeWords.OClock.Contains(tokens[end - 1])
                    || (tokens[end - 1].Is("h") && tokens[end].Number % 15 == 0
                        && !TimeWords.NotAfterBareNumber.Contains(tokens[end + 1])))
                && (!tokens.IsTight(end + 1, ".") || EndsSentence(tokens, end + 1))
                && !(tokens.IsTight(end + 1, ":") && tokens[end + 2] is { IsNumber: true, IsSpaced: false }))
            {
                time = time with { Minute = tokens[end++].Number };
            }
        }

        return Suffix(tokens, end, ref time, ref mark);
    }

    /// <summary>"30" and "00" are no hours of a day; "15" is one but behind "um" and the like.</summary>
    private static bool IsLateMinute(TokenReader tokens, int hour, int at) =>
        tokens[at] is { IsNumber: true, Length: 2, IsSpaced: true, Breaks: 0, Number: 0 or 15 or 30 or 45 }
            && (tokens[at].Number != 15 || TimeWords.Cues.Contains(tokens[hour - 1]))
            && (tokens[hour - 1].Text is not ("am" or "den" or "dem") || tokens[at].Number is 30 or 45);

    /// <summary>"à 13h30.": no day, which German alone writes with a full stop.</summary>
    private static bool EndsSentence(TokenReader tokens, int stop) =>
        tokens[stop - 2].IsGlossed && !tokens[stop + 1].IsNumber && !Months.TryFind(tokens[stop + 1], out _)
            && (tokens[stop + 1].IsSpaced || !tokens[stop + 1].IsWord);

    /// <summary>"fünf vor acht", "zehn nach halb neun".</summary>
    private static (int Shift, int HourAt) MinutesBefore(TokenReader tokens, int at)
    {
        if (!TimeWords.TryFindMinutesBefore(tokens[at], out var minutes)
            || tokens[at + 1].Text is not ("vor" or "nach"))
        {
            return (0, at);
        }

        var isHalf = TimeWords.Half.Contains(tokens[at + 2]);
        return ((tokens[at + 1].Is("vor") ? -minutes : minutes) - (isHalf ? 30 : 0), isHalf ? at + 3
            : at + 2);
    }

    /// <summary>
    /// Puts a time into the half of the day that stands before it: "abends um 8", "vormittags ab neun".
    /// </summary>
    public static ClockTime After(TokenReader tokens, int at, ClockTime time)
    {
        if (time.Hour is 0 or > 11 || (time.IsWord && time.IsHalfKnown))
        {
            return time;
        }

        for (var before = at - 1; before >= at - 3 && tokens[before].IsWord; before--)
        {
            if (TimeWords.TryFindDayPart(tokens[before], out var part) && !tokens[before].Is("morgen"))
            {
                return time.In(part);
            }

            if (!TimeWords.Cues.Contains(tokens[before]) && !TimeWords.Adverbs.Contains(tokens[before]))
            {
                break;
            }
        }

        return time;
    }

    /// <summary>Reads what may stand behind a time: "p.m.", "c.t.", "abends".</summary>
    private static int Suffix(TokenReader tokens, int end, ref ClockTime time, ref ClockMark mark)
    {
        var word = tokens[end].Text;
        var half = 0;
        var isShort = (word is "a" or "p") && tokens.IsTight(end + 1, ".") && tokens[end + 2].Is("m")
            && !tokens[end + 2].IsSpaced;
        if (time.Hour is >= 1 and <= 12
            && (isShort
                || (!tokens[end].IsGlossed && TimeWords.TryFindHalf(tokens[end], out half)
                    && !FollowsDay(tokens, end))))
        {
            half = isShort ? (word is "p" ? 1 : 0) : half;
            time = time with { Hour = (time.Hour % 12) + (half * 12) };
            mark = ClockMark.Plain;
            end += isShort ? 3 : 1;
            return tokens.IsTight(end, ".") && isShort ? end + 1 : end;
        }

        // "17 Uhr c.t.": with the academic quarter of an hour.
        if (word is "c" && tokens.IsTight(end + 1, ".") && tokens[end + 2].Is("t") && time.Minute < 45)
        {
            time = time with { Minute = time.Minute + 15 };
            return tokens.IsTight(end + 3, ".") ? end + 4 : end + 3;
        }

        // "um 8 Uhr am Abend", "um 6 Uhr in der Früh"
        var partAt = tokens[end].Is("am") ? end + 1 : tokens[end].Is("in") && tokens[end + 1].Is("der")
            ? end + 2 : end;
        if (partAt > end && mark != ClockMark.Bare && time.Hour < 12
            && TimeWords.TryFindDayPart(tokens[partAt], out var half2) && tokens[partAt].IsCapitalized)
        {
            time = time.In(half2);
            return partAt + 1;
        }

        if (tokens[end].IsWord && TimeWords.TryFindDayPart(tokens[end], out var part)
            && (!tokens[end].IsCapitalized || mark != ClockMark.Bare))
        {
            time = time.In(part);
            mark = mark == ClockMark.Bare && time.IsWord ? ClockMark.Word : ClockMark.Plain;
            return end + 1;
        }

        return end;
    }

    /// <summary>"19 am 3. Mai": the German preposition, not the English half of the day.</summary>
    private static bool FollowsDay(TokenReader tokens, int am) =>
        tokens[am].Is("am") && (tokens[am + 1].IsNumber && tokens[am].IsSpaced && tokens.IsTight(am + 2, ".")
            || (tokens[am].IsSpaced && tokens[am + 1].IsCapitalized && !tokens[am + 1].IsForeign));

    private static int Words(TokenReader tokens, int at, out ClockTime time, out ClockMark mark)
    {
        mark = ClockMark.Word;
        time = new ClockTime(0, 0);
        var word = tokens[at].Text;
        if (TimeWords.TryFindNoon(tokens[at], out var noon))
        {
            time = new ClockTime(noon, 0);
            return at + 1;
        }

        var (shift, hourAt) = word switch
        {
            "halb" => (-30, at + 1),
            "viertel" when tokens[at + 1].Is("nach") => (15, at + 2),
            "viertel" when tokens[at + 1].Is("vor") => (-15, at + 2),
            "viertel" => (-45, at + 1),
            "dreiviertel" => (-15, at + 1),
            "drei" when TimeWords.Quarter.Contains(tokens[at + 1]) => (-15, at + 2),
            _ => MinutesBefore(tokens, at),
        };
        var isPhrase = hourAt > at;
        if (isPhrase && tokens[hourAt].IsNumber && tokens[hourAt].Number is >= 1 and <= 12)
        {
            time = new ClockTime(tokens[hourAt].Number, 0);
        }
        else if (Numbers.TryFind(tokens[hourAt], out var hour) && hour <= 12
            && (isPhrase || hour > 1 || tokens[hourAt].Is("eins")
            || TimeWords.OClock.Contains(tokens[hourAt + 1])))
        {
            time = new ClockTime(hour, 0);
        }
        else
        {
            return 0;
        }

        // "halb eins" is 12:30 and not a time before midnight.
        var minutes = (time.TotalMinutes + shift + 720) % 720;
        minutes += minutes < 60 ? 720 : 0;
        time = new ClockTime(minutes / 60, minutes % 60, IsWord: true, IsHalfKnown: false);
        // "zehn vor drei" may as well count something: it needs a word that asks for a time.
        mark = isPhrase && !TimeWords.TryFindMinutesBefore(tokens[at], out _) ? ClockMark.Plain
            : ClockMark.Word;
        var end = hourAt + 1;
        if (TimeWords.OClock.Contains(tokens[end]))
        {
            mark = ClockMark.Plain;
            end++;
        }

        return Suffix(tokens, end, ref time, ref mark);
    }
}
