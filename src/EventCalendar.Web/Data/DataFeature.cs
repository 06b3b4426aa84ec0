using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EventCalendar.Web.Data;

/// <summary>Puts the database behind the rest of the program.</summary>
internal static class DataFeature
{
    private const string DefaultConnection = "Data Source=data/eventcalendar.db";

    public static IServiceCollection AddCalendarData(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new DatabaseOptions();
        var connection = configuration.GetConnectionString(DatabaseOptions.ConnectionName);
        services.AddScoped<WriteContext>();
        services.AddScoped<FeedVersions>();
        services.AddSingleton<MonotonicTime>();
        services.AddSingleton<FeedVersionTable>();
        services.AddSingleton<FeedVersionNotice>();
        services.AddScoped<FeedChoices>();
        services.AddScoped<FeedMembership>();
        services.AddScoped<EventStore>();
        services.AddScoped<DirectoryStore>();
        services.AddScoped<PersonalFeeds>();
        if (options.Provider == DatabaseProvider.PostgreSql)
        {
            services.AddDbContext<CalendarDb, PostgresCalendarDb>((provider, builder) => UsePostgres(
                builder.AddInterceptors(provider.GetRequiredService<FeedVersionNotice>()),
                connection ?? throw new InvalidOperationException(
                    "Database:Provider is PostgreSql, but ConnectionStrings:EventCalendar is not set. Set it, for "
                    + "example to 'Host=localhost;Database=eventcalendar;Username=eventcalendar'.")));
        }
        else
        {
            services.AddDbContext<CalendarDb, SqliteCalendarDb>((provider, builder) => UseSqlite(
                builder.AddInterceptors(provider.GetRequiredService<FeedVersionNotice>()),
                connection ?? DefaultConnection));
        }

        services.AddDataProtection().SetApplicationName("EventCalendar").PersistKeysToDbContext<CalendarDb>();
        return services;
    }

    /// <summary>Brings the database to the model of this program.</summary>
    public static async Task MigrateAsync(this IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CalendarDb>();
        if (db.Database.IsSqlite())
        {
            CreateFolder(db.Database.GetConnectionString());
        }

        await db.Database.MigrateAsync(cancel);
        await EventSearchIndex.FillAsync(db, cancel);
        if (db.Database.IsSqlite())
        {
            // Readers no longer wait for the writer. The mode is stored in the file.
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancel);
        }
    }

    internal static void UseSqlite(DbContextOptionsBuilder builder, string connection) => builder
        .UseSqlite(connection, sqlite => sqlite
            .MigrationsHistoryTable("Migrations")
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
        .ConfigureWarnings(Warnings);

    internal static void UsePostgres(DbContextOptionsBuilder builder, string connection) => builder
        .UseNpgsql(connection, postgres => postgres
            .MigrationsHistoryTable("Migrations")
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
        .ConfigureWarnings(Warnings);

    // A feed of thousands of events has no use for a join of announcers and categories, and rows do not vanish.
    private static void Warnings(WarningsConfigurationBuilder warnings) =>
        warnings.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning);

    private static void CreateFolder(string? connection)
    {
        var file = new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(connection).DataSource;
        var folder = Path.GetDirectoryName(file);
        if (!string.IsNullOrEmpty(folder) && file != ":memory:")
        {
            Directory.CreateDirectory(folder);
        }
    }
}
