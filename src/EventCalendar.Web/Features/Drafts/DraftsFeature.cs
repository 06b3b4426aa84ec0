namespace EventCalendar.Web.Features.Drafts;

/// <summary>Pasting an announcement, reviewing what was read, publishing it.</summary>
internal static class DraftsFeature
{
    public static IServiceCollection AddDrafts(this IServiceCollection services) => services
        .AddScoped<DraftDesk>()
        .AddScoped<DraftPublisher>()
        .AddScoped<ReviewCards>();
}
