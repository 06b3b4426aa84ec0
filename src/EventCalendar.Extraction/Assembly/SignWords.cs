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
        (RoleWords.StateWords, Signs.State),
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
        Gather(Vocabulary.Instance.WordCount, number => new WordKey(number, 0, 0));
    private static readonly Signs[] Beginnings =
        Gather(Vocabulary.Instance.Beginnings.Count + 1, number => new WordKey(0, number, 0));
    private static readonly Signs[] Endings =
        Gather(Vocabulary.Instance.Endings.Count + 1, number => new WordKey(0, 0, number));

    /// <summary>Gets the signs of a word that was looked up.</summary>
    public static Signs Of(WordKey key) => Words[key.Word] | Beginnings[key.Beginning] | Endings[key.Ending];

    private static Signs[] Gather(int count, Func<ushort, WordKey> key)
    {
        var signs = new Signs[count];
        for (var number = 1; number < count; number++)
        {
            foreach (var (list, sign) in Lists)
            {
                signs[number] |= list.Contains(key((ushort)number)) ? sign : Signs.None;
            }
        }

        return signs;
    }
}
