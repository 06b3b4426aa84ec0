using EventCalendar.Extraction.Assembly.Places;
using EventCalendar.Extraction.Assembly.Titles;
using EventCalendar.Extraction.Assembly.Weighing;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;
using NodaTime;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Decides whether something takes place on a day.</summary>
internal sealed class DayWeigher(Reading reading, List<Anchor> anchors)
{
    /// <summary>The table has the weights under this name.</summary>
    public const string Question = "Day";

    // As likely as not: a false event is as bad as a missed one.
    private const double Least = 0;

    // So many points speak for an event by themselves.
    private const int Enough = 4;
    private const int MostSure = 9;
    private const int FewDays = 14;
    private const int SomeDays = 60;
    private const int LongestRun = 7;
    private const int FewOthers = 5;
    private const int FewAsides = 2;
    private const int OpeningSentences = 8;
    private const int NearTokens = 80;
    private static readonly Weights<DayTrait> Weights = new(Question);
    private readonly Evidence evidence = new(reading, anchors);
    private readonly Note<int> strongDays = new(reading.Kept, 0);
    private readonly KeptList<(FoundTitle? Title, PlacePhrase? Place, int Points)> days = new(reading.Kept);
    private readonly Note<bool?> isPastText = new(reading.Kept, null);

    /// <summary>
    /// Takes a day down with what names it and where it is, to be weighed beside the others.
    /// </summary>
    public void Add(Anchor anchor, FoundTitle? title, PlacePhrase? place)
    {
        title = title is { IsReserve: true } && !evidence.IsRepeated(anchor, title) ? null : title;
        var signs = reading.SignsAround(anchor.Sentence, anchor.Date);
        var points = evidence.Of(anchor, title, place, signs);
        strongDays.Value += points >= Enough ? 1 : 0;
        days.Add((title, place, points));
    }

    /// <summary>
    /// Weighs what speaks for an event: how sure it is, from 0 to 9; <c>null</c> if too little does.
    /// </summary>
    /// <param name="index">The day; all of the text were added before.</param>
    public int? Weigh(int index)
    {
        var (anchor, (title, place, points)) = (anchors[index], days[index]);
        var others = strongDays.Value - (points >= Enough ? 1 : 0);
        var isOne = evidence.IsOneOfSeveral(anchor) && (others > 0 || evidence.SellsTickets(anchor));

        // Few words tell of a day in a notice as well: it needs others beside it, or tickets.
        if (points < Enough && !isOne)
        {
            return null;
        }

        var signs = reading.SignsAround(anchor.Sentence, anchor.Date);
        var traits = default(Traits<DayTrait>);
        AddPoints(ref traits, points);
        AddDay(ref traits, anchor);
        AddWords(ref traits, anchor, signs);
        AddSigns(ref traits, anchor, signs);
        traits.Add(DayTrait.NearEventTitle, title is { HasEventNoun: true }
            && (evidence.IsNear(anchor, title) || evidence.IsRepeated(anchor, title)));
        traits.Add(DayTrait.Nothing, anchor.Time is null && place is null
            && title is not { HasEventNoun: true } && !signs.HasEventNoun);
        traits.Add(DayTrait.PlaceInSentence, place is not null
            && reading.Source.Sentences[anchor.Sentence] is var range && place.First >= range.First
            && place.First < range.End);
        traits.Add(DayTrait.ManyOthers, anchors.Count > FewOthers);
        traits.Add(DayTrait.StrongOthers, others > 1);
        traits.Add(DayTrait.OneOfSeveral, isOne && others > 0);
        traits.Add(DayTrait.ManyAsides, reading.Asides.Count > FewAsides);
        traits.Add(DayTrait.PastText, isPastText.Value ??= IsPastText());
        WeighingLog.Current?.Add(
            new Weighed(Question, Weighed.Names(traits), anchor.StartsOn, anchor.Time?.Time, null));
        var odds = Weights.Of(traits);
        return odds > Least ? Math.Min((int)odds, MostSure) : null;
    }

    private static void AddPoints(ref Traits<DayTrait> traits, int points)
    {
        traits.Add(DayTrait.ThreePoints, points >= 3);
        traits.Add(DayTrait.FourPoints, points >= Enough);
        traits.Add(DayTrait.FivePoints, points >= 5);
        traits.Add(DayTrait.SixPoints, points >= 6);
        traits.Add(DayTrait.EightPoints, points >= 8);
        traits.Add(DayTrait.NinePoints, points >= 9);
    }

    private void AddDay(ref Traits<DayTrait> traits, Anchor anchor)
    {
        var (day, written) = (anchor.Date.Date, reading.ReferenceAt(anchor.First));
        traits.Add(DayTrait.Hour, anchor.Time is not null);
        traits.Add(DayTrait.WeekdayAndDate, day.IsCalendarDay && day.Weekday != IsoDayOfWeek.None);
        traits.Add(DayTrait.BareWeekday, day.IsWeekdayOnly && !Evidence.IsComing(anchor));
        traits.Add(DayTrait.ComingWeekday, Evidence.IsComing(anchor));
        traits.Add(DayTrait.NamedDay, day.Name is not null);
        traits.Add(DayTrait.DayOfText, anchor.StartsOn == written);
        traits.Add(DayTrait.Soon, anchor.StartsOn > written.PlusDays(FewDays)
            && anchor.StartsOn <= written.PlusDays(SomeDays));
        traits.Add(DayTrait.SeveralDays, anchor.LastDay is not null);
        traits.Add(DayTrait.ManyDays, anchor.LastDay is { } last
            && last > anchor.StartsOn.PlusDays(LongestRun));
        traits.Add(DayTrait.SeldomSeries, anchor.Series is { IsSeldom: true });
        traits.Add(DayTrait.DateAbove, anchor.IsDateAbove);
    }

    /// <summary>What stands before the day and around it.</summary>
    private void AddWords(ref Traits<DayTrait> traits, Anchor anchor, SentenceSigns signs)
    {
        var range = reading.Source.Sentences[anchor.Sentence];
        var day = anchor.Date.First;
        var isFirst = day == range.First || reading.Tokens[day].Breaks > 0;
        traits.Add(DayTrait.StartsSentence, isFirst);
        traits.Add(DayTrait.SentenceStartsLine, range.StartsLine);
        if (!isFirst)
        {
            ref readonly var before = ref reading.Tokens[day - 1];
            var lead = TimeWords.Articles.Contains(before) || before.Is(",") ? day - 2 : day - 1;
            traits.Add(DayTrait.BehindOn, reading.Tokens[lead].Is("am"));
            traits.Add(DayTrait.BehindColon, before.Is(":"));
            traits.Add(DayTrait.BehindNoun, before is { IsWord: true, IsCapitalized: true });
        }

        var isFrom = evidence.IsFromThenOn(anchor);
        traits.Add(DayTrait.FromThenOn, isFrom);
        traits.Add(DayTrait.OnlyFromThenOn, isFrom && anchor is { Time: null, Series: null, LastDay: null }
            && !signs.IsInvitation);
        var first = Math.Max(anchor.First, range.First);
        var quotes = false;
        for (var at = first; at < Math.Min(first + NearTokens, Math.Min(anchor.End, range.End)); at++)
        {
            quotes |= reading.Tokens[at].IsQuoted;
        }

        traits.Add(DayTrait.Quotation, quotes);
        traits.Add(DayTrait.Tickets, evidence.SellsTickets(anchor));
        traits.Add(DayTrait.PastVerb,
            Tenses.Of(reading.Tokens, range, anchor.Date.First, anchor.Date.End) == Tense.Past);
    }

    private void AddSigns(ref Traits<DayTrait> traits, Anchor anchor, SentenceSigns signs)
    {
        traits.Add(DayTrait.CancelledWords, signs.IsCancelled);
        traits.Add(DayTrait.MovedWords, signs.IsMoved);
        traits.Add(DayTrait.Deadline, signs.IsOtherDeadline);
        traits.Add(DayTrait.OpeningHours, (anchor.Time is null || !signs.HasEventNoun)
            && evidence.IsOpen(anchor, signs));
        traits.Add(DayTrait.SeldomSeriesWithoutHour, anchor is { Time: null, Series.IsSeldom: true }
            && !signs.IsPast && !signs.IsOpeningHours);
    }

    private bool IsPastText()
    {
        var past = 0;
        for (var at = 0; at < Math.Min(OpeningSentences, reading.Source.Sentences.Count); at++)
        {
            past += reading.SignsOf(at).IsPast ? 1 : 0;
        }

        return past > 1;
    }
}
