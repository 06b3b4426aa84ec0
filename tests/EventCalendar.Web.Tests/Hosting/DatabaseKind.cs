namespace EventCalendar.Web.Tests.Hosting;

public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}
