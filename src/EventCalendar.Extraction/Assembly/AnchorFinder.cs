using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Rules;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Finds the dates around which events are put together, and those that mean something else.
/// </summary>
internal sealed class AnchorFinder(Reading reading, List<Anchor> anchors)
{
    private const int MostSentencesBelow = 3;

    // A programme names its weekdays so many lines below the days of the festival.
    private const int MostLinesBelow = 9;
    private const int LongestFestival = 10;

    // "tags darauf" counts from the last day told, however much was said of it.
    private const int MostSentencesToDayAfter = 12;
    private readonly DatedLines lines = new(reading);
    private readonly ToldPoints told = new(reading);
    private readonly TownPoints towns = new(reading);
    private readonly DayPoints days = new(reading);
    private readonly ParagraphPoints paragraphs = new(reading);
    private readonly DateWords words = new(reading);
    private readonly WeekdayAnchors weekdays = new(reading);
    private readonly InlineRows rows = new(reading);
    private ProgrammePoints? points;
    private FairDays? fairs;
    private readonly Note<Fragment?> heading = new(reading.Kept, null);
    private readonly Note<Anchor?> festival = new(reading.Kept, null);

    private FairDays Fairs => fairs ??= new FairDays(reading, anchors);

    private ProgrammePoints Points => points ??= new ProgrammePoints(reading, lines);

    /// <summary>Adds the anchors in order of the text.</summary>
    public void Find()
    {
        for (var sentence = 0; sentence < reading.Source.Sentences.Count; sentence++)
        {
            if (lines.IsDateHeading(sentence))
            {
                heading.Value = reading.FragmentsOf(sentence)[0];
            }
            else
            {
                Read(sentence);
            }
        }

        towns.Add(anchors);
        if (Points.WithLines(anchors) is { } all)
        {
            anchors.Clear();
            anchors.AddRange(all);
        }

        if (days.With(anchors) is { } more)
        {
            anchors.Clear();
            anchors.AddRange(more);
        }

        paragraphs.Add(anchors);
        Bound(anchors, reading);
    }

    /// <summary>
    /// Ends the block of each anchor where the next one begins, or the lines that stand above it.
    /// </summary>
    public static void Bound(List<Anchor> anchors, Reading reading)
    {
        var sentences = reading.Source.Sentences;
        for (var at = 0; at < anchors.Count; at++)
        {
            var next = at + 1 < anchors.Count ? anchors[at + 1] : null;
            anchors[at].BlockEnd = next is null ? reading.Tokens.Count
                : next.Sentence > anchors[at].Sentence
                && LineBlocks.EndsWithDay(reading, anchors[at].Sentence)
                ? sentences[anchors[at].Sentence].End
                : sentences[next.Sentence].Paragraph > sentences[anchors[at].Sentence].Paragraph
                ? Math.Min(next.First, LineBlocks.First(reading, LineBlocks.DaySentence(reading, next)))
                : next.First;
        }
    }

    private void Read(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        var fragments = reading.FragmentsOf(sentence);
        Anchor? last = null;
        var segment = range.First;
        var hasDate = false;
        foreach (ref readonly var fragment in fragments)
        {
            if (!fragment.HasDate || IsAnyWeekday(fragment) || IsNameBesideDay(fragments, fragment)
                || IsNameOfDay(fragment)
                || weekdays.IsOfDateBehind(fragment, sentence) || IsSaidAgain(last, fragment))
            {
                continue;
            }

            var role = Judge(sentence, fragment);
            var fair = role == DateRole.Aside && Fairs.IsOpenDay(fragment, sentence)
                ? Fairs.Of(last, fragment, IsDayOfFestival(fragment, sentence) ? festival.Value : null)
                : null;
            if (fair is not null && last is not null && Fairs.GaveHours(fair, fragment))
            {
                last.End = Math.Min(last.End, fragment.First);
                continue;
            }

            role = fair is null ? role : DateRole.Event;
            if (role == DateRole.MovedFrom && DayBefore(fragment) is { } held
                && Resolve(held, sentence) is { } holds)
            {
                last = new Anchor(sentence, held, holds)
                {
                    First = segment,
                    LeadFirst = range.First,
                    End = range.End,
                };
                anchors.Add(last);
                reading.Asides.Add((fragment, role, sentence));
                hasDate = true;
                continue;
            }

            var resolved = fair is not null ? DateResolver.Resolve(fragment.Date, fair.StartsOn)
                : role == DateRole.Event ? Resolve(fragment, sentence) : null;
            // "Beginn 16 Uhr, Anmeldung bis 27. Mai" below its day: a last day is no day of its own.
            hasDate |= !fragment.Date.IsMonthOnly
                && !(role is DateRole.Registration or DateRole.OtherDeadline
                && lines.StartsWithTime(sentence));
            if (resolved is null)
            {
                reading.Asides.Add((fragment, role == DateRole.Event ? DateRole.Aside : role, sentence));

                // "am 13. Januar (statt 20. Januar), 19 Uhr": the words behind the bracket belong to the
                // day before.
                if (role == DateRole.MovedFrom && last is not null
                    && words.IsBracket(last.Date.End, fragment))
                {
                    continue;
                }

                // What stands before a date that is no start can still belong to the next one.
                var own = last is not null && role == DateRole.MovedFrom
                    ? words.Start(last.Date.End, fragment.First) : fragment.First;
                Close(last, own, range);
                segment = last is null ? segment : own;
                last = null;
                continue;
            }

            segment = last is null ? Math.Max(segment, words.FirstStart(range, fragment.First))
                : words.Start(last.Date.End, fragment.First);
            Close(last, segment, range);
            last = new Anchor(sentence, fragment, resolved.Value)
            {
                First = segment,
                LeadFirst = last?.Date.End ?? range.First,
                End = range.End,
                PartOf = fair,
            };
            last.IsItem = lines.IsItem(range, fragment) || lines.IsListedDay(sentence);
            last.IsLabelled = lines.IsLabelled(range, fragment)
                && (lines.IsLabelledLine(sentence - 1) || lines.IsLabelledLine(sentence + 1));
            last.LastDay = LastDay(fragment, resolved.Value);
            anchors.Add(last);
            festival.Value = last.LastDay is null ? festival.Value : last;
            if (fragment.Date.IsCalendarDay)
            {
                heading.Value = null;
            }
        }

        if (!hasDate && heading.Value is { } day && !lines.OnlyEnds(sentence)
            && (lines.StartsWithTime(sentence) || lines.NamesTimed(sentence))
            && Resolve(day, sentence) is { } above)
        {
            anchors.Add(new Anchor(sentence, day, above)
            {
                First = range.First,
                End = lines.EndOfPoint(sentence),
                IsItem = true,
                IsDateAbove = true,
            });
        }

        if (!hasDate && heading.Value is null && anchors is [.., { IsItem: true } before]
            && (Points.Follows(before, sentence) || lines.FollowsInHouse(before, sentence)))
        {
            anchors.Add(new Anchor(sentence, before.Date,
                new ResolvedDate(before.StartsOn, before.IsYearAssumed, before.IsMismatch, false))
            {
                First = range.First,
                LeadFirst = range.First,
                End = range.End,
                IsItem = true,
                IsDateAbove = true,
            });
        }

        var count = anchors.Count;
        if (anchors.Count > 0 && anchors[^1] is { LastDay: null } item && item.Sentence == sentence
            && (last == item || !hasDate))
        {
            rows.Mark(item, range.End);
            Points.AddLater(anchors, item, range);
        }

        if (heading.Value is null && count == anchors.Count && (last is not null || !hasDate))
        {
            told.Add(anchors, sentence, range.End, festival.Value);
        }
    }

    /// <summary>"am 5. April, einem Sonnabend", "ein Samstag im Monat": no day of its own.</summary>
    private bool IsAnyWeekday(Fragment fragment) =>
        fragment.Date.IsWeekdayOnly
            && GrammarWords.AnyOfDays.Contains(reading.Tokens[fragment.First - 1]);

    /// <summary>"Am 4. Dezember, also eine Woche darauf, …": the day before it in other words.</summary>
    private bool IsSaidAgain(Anchor? last, Fragment fragment) =>
        fragment.Date.IsFromBefore && last is { Date.Date.IsCalendarDay: true }
            && fragment.First - last.Date.End is > 0 and <= 3
            && (TimeWords.InOtherWords.Contains(reading.Tokens[fragment.First - 1])
                || reading.Tokens[fragment.First - 1].Is("("));

    /// <summary>
    /// "feiert am Samstag in der Halle Nikolaus", "am 26. spielt die Kapelle St. Martin": what is celebrated
    /// or who plays, beside the day on which it is.
    /// </summary>
    private bool IsNameBesideDay(ReadOnlySpan<Fragment> fragments, Fragment name)
    {
        var before = reading.Tokens[name.First - 1];
        if (name.Date.Name is null || name.Date.IsCalendarDay || reading.Tokens[name.First].Breaks > 0
            || !before.IsWord || TimeWords.OnDay.Contains(before) || TimeWords.DateLinks.Contains(before)
            || TimeWords.And.Contains(before) || TimeWords.Until.Contains(before)
            || TimeWords.Cues.Contains(before) || TimeWords.Eves.Contains(before))
        {
            return false;
        }

        foreach (ref readonly var other in fragments)
        {
            if (other.First >= name.First)
            {
                break;
            }

            if (other.HasDate && other.Date is { IsDay: true, DayOffset: null })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"zum Weltkindertag am 20. November": the day is told, whatever the name says else.</summary>
    private bool IsNameOfDay(Fragment name) =>
        name is { Kind: FragmentKind.Date, Date: { Name: not null, IsCalendarDay: false } }
            && reading.FragmentAt(name.End + 1) is { HasDate: true, Date.IsCalendarDay: true } day
            && (reading.Tokens[name.End].Text is "am" or "("
                || (reading.Tokens[name.End].Is(",") && reading.Tokens[day.End].Is(",")
                    && reading.Tokens[name.First - 1].Is("am")));

    /// <summary>
    /// "am 25. statt am 18. September": the day that holds takes its month from the old one.
    /// </summary>
    private Fragment? DayBefore(Fragment former)
    {
        var at = former.First - 1;
        at -= GrammarWords.DateLeads.Contains(reading.Tokens[at]) ? 1 : 0;
        return GrammarWords.InsteadOf.Contains(reading.Tokens[at]) && reading.Tokens[at - 1].Is(".")
            && reading.Tokens[at - 2] is { IsNumber: true, Number: > 0 and <= 31 } number
            && !reading.IsTemporal(at - 2) && former.Date.Month is { } month
            ? new Fragment(FragmentKind.Date, at - 2, at, former.RuleId)
            {
                Date = new PartialDate
                {
                    Day = number.Number,
                    Month = month,
                    Year = former.Date.Year
                },
            }
            : null;
    }

    /// <summary>Ends the words of a date, and adds what else is on that day.</summary>
    private void Close(Anchor? anchor, int end, Sentence range)
    {
        if (anchor is not null)
        {
            anchor.End = end;
            if (anchor.LastDay is null)
            {
                rows.Mark(anchor, end);
                var count = anchors.Count;
                Points.AddLater(anchors, anchor, range);
                if (count == anchors.Count && heading.Value is null)
                {
                    told.Add(anchors, anchor.Sentence, end, festival.Value);
                }
            }
        }
    }

    private DateRole Judge(int sentence, in Fragment date)
    {
        foreach (var rule in RuleBook.Roles)
        {
            if (rule.Judge(reading, sentence, date) is { } role)
            {
                reading.Applied.Add(rule.Id);
                return role;
            }
        }

        return DateRole.Event;
    }

    private ResolvedDate? Resolve(in Fragment fragment, int sentence)
    {
        if (fragment.Date.IsFromBefore)
        {
            // "tags darauf": without a day before it nothing is said.
            if (LastTold() is not { } before || sentence - before.Sentence > MostSentencesToDayAfter
                || (IsBack(fragment.Date) && !CanBeBack(sentence)))
            {
                return null;
            }

            // "Karten liegen am 11. Februar bereit. Eine Woche danach …": counted from the day told last.
            var day = reading.Asides.Count > 0
                && reading.Asides[^1] is { Role: DateRole.Aside, Date.Date.IsCalendarDay: true } told
                && told.Date.First > before.Date.First
                ? DateResolver.Resolve(told.Date.Date, reading.ReferenceAt(told.Date.First))?.Date : null;
            return DateResolver.Resolve(fragment.Date, day ?? before.StartsOn) is { } found
                && !(IsBack(fragment.Date) && found.Date < reading.ReferenceAt(fragment.First)) ? found
                : null;
        }

        var reference = reading.ReferenceAt(reading.Source.Sentences[sentence].First);
        var isBelowFestival = festival.Value is not null && fragment.Date.IsWeekdayOnly
            && fragment.First == heading.Value?.First;
        var from = isBelowFestival || IsDayOfFestival(fragment, sentence) ? festival.Value?.StartsOn
            : weekdays.From(anchors, fragment, sentence, reference);
        return DateResolver.Resolve(fragment.Date, from ?? reference) is { } start
            ? DateResolver.Running(fragment, start, reference)
            : null;
    }

    /// <summary>"Wer Obst hat, bringt es am Tag davor ab 15 Uhr": what helpers do is no event.</summary>
    private bool CanBeBack(int sentence) => reading.HasTime(sentence)
        && !reading.Tokens[reading.Source.Sentences[sentence].First].Is("wer")
        && reading.SignsOf(sentence) is { IsRegistration: false } signs
        && (signs.HasEventNoun || signs.IsInvitation || !reading.Tokens.Has(RoleWords.Helpers,
            reading.Source.Sentences[sentence].First, reading.Source.Sentences[sentence].End));

    /// <summary>"zählt heute 240 Mitglieder. Eine Woche später": that is no day of a story.</summary>
    private Anchor? LastTold()
    {
        for (var at = anchors.Count - 1; at >= 0 && at > anchors.Count - MostLinesBelow; at--)
        {
            if (anchors[at].Date.Date.DayOffset is not 0 || reading.HasTime(anchors[at].Sentence))
            {
                return anchors[at];
            }
        }

        return null;
    }

    /// <summary>"am Abend zuvor", "am Freitag davor".</summary>
    private static bool IsBack(PartialDate date) => date is { DayOffset: < 0 } or { WeekOffset: < 0 };

    /// <summary>
    /// "vom 7. bis 9. August … Los geht es am Freitag": a weekday right after several days is one of them.
    /// </summary>
    private bool IsDayOfFestival(Fragment fragment, int sentence) =>
        festival.Value is { LastDay: { } last } several && sentence >= several.Sentence
        && sentence - several.Sentence <= (NodaTime.Period.DaysBetween(several.StartsOn,
            last) <= LongestFestival ? MostLinesBelow : MostSentencesBelow)
        && fragment.Date is { IsWeekdayOnly: true, WeekOffset: null } date
        && DateResolver.Resolve(date, several.StartsOn) is { } day && day.Date <= last;

    private static NodaTime.LocalDate? LastDay(Fragment fragment, ResolvedDate start) =>
        fragment.EndDate is { } end && DateResolver.Resolve(end, start.Date) is { } last
            && last.Date > start.Date
            && NodaTime.Period.DaysBetween(start.Date, last.Date) < 400
            ? last.Date
            : null;
}
