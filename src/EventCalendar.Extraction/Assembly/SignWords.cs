using EventCalendar.Extraction.Lexicon;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// The signs of all words, beginnings and endings of the lexicon, gathered once from their lists.
/// </summary>
internal static class SignWords
{
    private static readonly (WordList List, Signs Sign)[] Lists =
    [
        (RoleWords.PastAuxiliaries, Signs.Auxiliary),
        (RoleWords.Not, Signs.Negated),
        (RoleWords.PastAdverbs, Signs.Past),
        (RoleWords.Ahead, Signs.Ahead),
        (RoleWords.Cancelled, Signs.State),
        (RoleWords.Moved, Signs.State),
        (ClauseWords.CancelVerbs, Signs.State),
        (ClauseWords.Holding, Signs.State),
        (ClauseWords.ShiftVerbs, Signs.State),
        (StateWords.HoldingParticles, Signs.State),
        (RoleWords.Works, Signs.Works),
        (RoleWords.Personal, Signs.Personal),
        (RoleWords.ServiceActs, Signs.Service),
        (ClauseWords.Announced, Signs.Announced),
        (RoleWords.Have, Signs.Have),
        (RoleWords.MotionParticiples, Signs.MotionParticiple),
        (ClauseWords.Periods, Signs.Period),
        (ClauseWords.PeriodVerbs, Signs.PeriodVerb),
        (ClauseWords.Conditions, Signs.Condition),
        (ClauseWords.Errors, Signs.Error),
        (RoleWords.Indefinite, Signs.Indefinite),
        (RoleWords.Closed, Signs.Closed),
        (RoleWords.Display, Signs.Display),
        (RoleWords.OpeningHours, Signs.OpeningHours),
        (RoleWords.Registration, Signs.Registration),
        (RoleWords.OtherDeadline, Signs.OtherDeadline),
        (RoleWords.Jobs, Signs.Job),
        (RoleWords.Each, Signs.ForEach),
        (RoleWords.Services, Signs.News),
        (RoleWords.Default, Signs.Default),
        (RoleWords.Invite, Signs.Invitation),
    ];

    private static readonly Signs[] Words =
        Gather(Vocabulary.Instance.WordCount, list => list.WordNumbers());
    private static readonly Signs[] Beginnings =
        Gather(Vocabulary.Instance.Beginnings.Count, list => list.BeginningNumbers());
    private static readonly Signs[] Endings =
        Gather(Vocabulary.Instance.Endings.Count, list => list.EndingNumbers());

    /// <summary>Gets the signs of a word that was looked up.</summary>
    public static Signs Of(WordKey key) => Words[key.Word] | Beginnings[key.Beginning] | Endings[key.Ending];

    private static Signs[] Gather(int count, Func<WordList, List<int>> numbers)
    {
        var signs = new Signs[count];
        foreach (var (list, sign) in Lists)
        {
            Add(signs, numbers(list), sign);
        }

        foreach (var rule in StateReader.Rules)
        {
            Add(signs, numbers(rule.Words), Signs.State);
        }

        foreach (var rule in ContextSigns.Rules)
        {
            Add(signs, numbers(rule.Words), Signs.InContext);
        }

        return signs;
    }

    private static void Add(Signs[] signs, List<int> numbers, Signs sign)
    {
        foreach (var number in numbers)
        {
            signs[number] |= sign;
        }
    }
}
