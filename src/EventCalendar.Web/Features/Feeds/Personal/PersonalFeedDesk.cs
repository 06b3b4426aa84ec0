using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using EventCalendar.Core.Feeds;
using EventCalendar.Web.Data;
using EventCalendar.Web.Resources;
using EventCalendar.Web.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace EventCalendar.Web.Features.Feeds.Personal;

/// <summary>Offers what a personal feed can be put together from, and reads what was chosen.</summary>
internal sealed class PersonalFeedDesk(
    CalendarDb db, FeedMembership feeds, IStringLocalizer<PersonalFeedTexts> texts)
{
    // Those that announcements are read in; what else somebody chose by the address of a search stays offered.
    private static readonly ImmutableArray<string> UsualLanguages =
        ["ar", "de", "en", "fr", "it", "pl", "ru", "tr", "uk"];

    /// <summary>Fills the form in.</summary>
    public async Task<PersonalFeedForm> FillAsync(
        PersonalFeedWish wish, ImmutableArray<FormProblem> problems, CancellationToken cancel)
    {
        var organizations = await db.Organizations.AsNoTracking().Select(o => new { o.Slug, o.Name }).ToListAsync(cancel);
        var categories = await db.Categories.AsNoTracking().Select(c => new { c.Slug, c.Name }).ToListAsync(cancel);
        var places = await db.Places.AsNoTracking().Select(p => new { p.Slug, p.Name }).ToListAsync(cancel);
        return new PersonalFeedForm(
            wish,
            [
                PersonalFeedGroup.Of(PersonalFeedWish.CategoryKey, categories.Select(
                    item => Option(item.Slug.Value, item.Name, wish.Categories))),
                PersonalFeedGroup.Of(PersonalFeedWish.OrganizationKey, organizations.Select(
                    item => Option(item.Slug.Value, item.Name, wish.Organizations))),
                PersonalFeedGroup.Of(PersonalFeedWish.PlaceKey, places.Select(
                    item => Option(item.Slug.Value, item.Name, wish.Places))),
                PersonalFeedGroup.Of(PersonalFeedWish.LanguageKey, UsualLanguages.Union(wish.Languages).Select(
                    tag => Option(tag, NameOf(tag), wish.Languages))),
            ],
            problems);
    }

    /// <summary>Reads what was chosen, and names everything that is wrong with it.</summary>
    public async Task<(FeedQuery? Query, ImmutableArray<FormProblem> Problems)> ReadAsync(
        PersonalFeedWish wish, CancellationToken cancel)
    {
        switch (FeedRequest.Read(wish.Address))
        {
            case FeedRequestResult.Understood { Request.Query: var query }:
                return (await feeds.DescribeAsync(query, cancel)).Exists ? (query, []) : (null, [Unknown(query)]);
            case FeedRequestResult.Refused refused:
                return (null, [.. refused.Problems.DistinctBy(problem => problem.Parameter).Select(Refused)]);
            default:
                throw new UnreachableException();
        }
    }

    private static PersonalFeedOption Option(string value, string label, ImmutableArray<string> chosen) =>
        new(value, label, chosen.Contains(value, StringComparer.OrdinalIgnoreCase));

    private static string NameOf(string tag) =>
        UsualLanguages.Contains(tag) ? CultureInfo.GetCultureInfo(tag).DisplayName : tag;

    private static int BoundOf(string parameter) =>
        parameter == PersonalFeedWish.WordsKey ? SearchWords.MaxLength : FeedArea.MaxRadius;

    private FormProblem Refused(FeedProblem problem) => new(
        problem.Parameter, problem.IsMalformed ? "malformed" : "refused",
        texts["Problem." + problem.Parameter, BoundOf(problem.Parameter)]);

    // The form offers what there is. So it is the town that was typed, or something that is gone since.
    private FormProblem Unknown(FeedQuery query) => query.Area is { Point: null, Near: var near }
        ? new FormProblem(PersonalFeedWish.NearKey, "unknown", texts["Problem.Unknown.near", near])
        : new FormProblem(PersonalFeedWish.OrganizationKey, "unknown", texts["Problem.Unknown"]);
}
