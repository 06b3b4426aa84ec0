using System.Collections.Immutable;
using EventCalendar.Web.Shared;

namespace EventCalendar.Web.Features.Feeds.Personal;

/// <summary>The form by which a personal feed is put together, filled in.</summary>
/// <param name="Wish">What is ticked and typed.</param>
/// <param name="Groups">What there is to tick.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record PersonalFeedForm(
    PersonalFeedWish Wish, ImmutableArray<PersonalFeedGroup> Groups, ImmutableArray<FormProblem> Problems)
{
    public FormProblem? ProblemOf(string field) => Problems.FirstOrDefault(problem => problem.Field == field);
}

/// <summary>Things to tick, of which one match is enough.</summary>
/// <param name="Name">Of the inputs, such as <c>organization</c>.</param>
/// <param name="Shown">Those in sight: what is ticked, and all if they are few.</param>
/// <param name="More">Those that are folded away.</param>
internal sealed record PersonalFeedGroup(
    string Name, ImmutableArray<PersonalFeedOption> Shown, ImmutableArray<PersonalFeedOption> More)
{
    private const int MaxShown = 12;

    /// <summary>Lays out what there is to tick, in the order of the names.</summary>
    public static PersonalFeedGroup Of(string name, IEnumerable<PersonalFeedOption> options)
    {
        ImmutableArray<PersonalFeedOption> all = [.. options.OrderBy(option => option.Label, StringComparer.CurrentCulture)];
        return all.Length <= MaxShown
            ? new PersonalFeedGroup(name, all, [])
            : new PersonalFeedGroup(
                name, [.. all.Where(option => option.IsChosen)], [.. all.Where(option => !option.IsChosen)]);
    }
}

/// <summary>One thing to tick.</summary>
/// <param name="Value">A slug or tag.</param>
/// <param name="Label">What it is called.</param>
/// <param name="IsChosen">Whether it is ticked.</param>
internal sealed record PersonalFeedOption(string Value, string Label, bool IsChosen);
