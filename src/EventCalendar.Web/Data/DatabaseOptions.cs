namespace EventCalendar.Web.Data;

/// <summary>Which database holds the truth (section <c>Database</c>).</summary>
internal sealed record DatabaseOptions
{
    public const string Section = "Database";
    public const string ConnectionName = "EventCalendar";

    public DatabaseProvider Provider { get; init; } = DatabaseProvider.Sqlite;
}

internal enum DatabaseProvider
{
    Sqlite,
    PostgreSql,
}
