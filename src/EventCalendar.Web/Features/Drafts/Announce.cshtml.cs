using System.Collections.Immutable;
using EventCalendar.Core.Directory;
using EventCalendar.Core.Drafts;
using EventCalendar.Web.Data;
using EventCalendar.Web.Hosting;
using EventCalendar.Web.Intake;
using EventCalendar.Web.Resources;
using EventCalendar.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace EventCalendar.Web.Features.Drafts;

/// <summary>The page into which an announcement is pasted.</summary>
/// <remarks>The limits are wider than what is taken, so that somebody who pastes too much is told so.</remarks>
[Authorize(Policy = AccessFeature.Administrator)]
[RequestSizeLimit(MaxRequest)]
[RequestFormLimits(ValueLengthLimit = MaxRequest, MultipartBodyLengthLimit = MaxRequest)]
internal sealed class AnnounceModel(CalendarDb db, DraftDesk desk, IStringLocalizer<Texts> texts) : PageModel
{
    private const int MaxRequest = 16 * 1024 * 1024;

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? PublishedOn { get; set; }

    [BindProperty]
    public string? Organization { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public ImmutableArray<Organization> Organizations { get; private set; } = [];

    /// <summary>Gets what is wrong, as field and sentence.</summary>
    public ImmutableArray<FormProblem> Problems { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        var (text, fileDate) = await ReadTextAsync(cancel);
        var publishedOn = ReadDay() ?? fileDate;
        if (!Problems.IsEmpty || text is null)
        {
            var isTooLong = Problems.Any(problem => problem.Code is "TooLong");
            Response.StatusCode = isTooLong
                ? StatusCodes.Status413PayloadTooLarge
                : StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var organization = Organizations.SingleOrDefault(o => o.Slug.Value == Organization);
        var kind = Upload is null ? SourceKind.Paste : SourceKind.File;
        var sourceId = await desk.TakeAsync(text, kind, publishedOn, organization?.Id, cancel);
        return new SeeOther($"/drafts/{sourceId}");
    }

    private async Task LoadAsync(CancellationToken cancel) => Organizations =
    [
        .. (await db.Organizations.AsNoTracking().ToListAsync(cancel))
            .OrderBy(o => o.Name, StringComparer.CurrentCulture),
    ];

    private LocalDate? ReadDay()
    {
        var day = TypedMoment.DayOf(TypedMoment.Read(PublishedOn, desk.ContextOf(null)));
        if (day is null && !string.IsNullOrWhiteSpace(PublishedOn))
        {
            Refuse("PublishedOn", "NotADate");
        }

        return day;
    }

    private async Task<(string? Text, LocalDate? Date)> ReadTextAsync(CancellationToken cancel)
    {
        if (Upload is { Length: > 0 })
        {
            return await ReadFileAsync(Upload, cancel);
        }

        // Browsers send CRLF; what is stored is what is shown and what spans count in.
        var text = Text?.Replace("\r\n", "\n", StringComparison.Ordinal);
        if (string.IsNullOrWhiteSpace(text))
        {
            Refuse("Text", "Empty");
        }
        else if (text.Length > Source.MaxLength)
        {
            Refuse("Text", "TooLong");
        }
        else if (!IntakeReader.IsText(text))
        {
            Refuse("Text", "Binary");
        }

        return (text, null);
    }

    private async Task<(string? Text, LocalDate? Date)> ReadFileAsync(IFormFile file, CancellationToken cancel)
    {
        using var buffer = new MemoryStream();
        await file.CopyToAsync(buffer, cancel);
        var result = IntakeReader.Read(buffer.ToArray(), file.FileName, IntakeLimits.Pages);
        if (result is IntakeResult.Taken taken && !string.IsNullOrWhiteSpace(taken.Text))
        {
            return (taken.Text, taken.PublishedOn);
        }

        Refuse("Upload", (result as IntakeResult.Refused)?.Reason switch
        {
            IntakeRefusal.Binary => "Binary",
            IntakeRefusal.Damaged => "Damaged",
            IntakeRefusal.TooLarge => "TooLong",
            _ => "NoText",
        });
        return (null, null);
    }

    private void Refuse(string field, string code) =>
        Problems = Problems.Add(new FormProblem(field, code, texts[$"Announce.{code}"]));
}
