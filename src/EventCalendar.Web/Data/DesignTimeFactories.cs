using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using NodaTime;

namespace EventCalendar.Web.Data;

/// <summary>Lets <c>dotnet ef migrations add</c> see the model for SQLite. No connection is opened.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteCalendarDb>
{
    public SqliteCalendarDb CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<SqliteCalendarDb>();
        DataFeature.UseSqlite(builder, "Data Source=:memory:");
        return new SqliteCalendarDb(builder.Options, new WriteContext(SystemClock.Instance));
    }
}

/// <summary>Lets <c>dotnet ef migrations add</c> see the model for PostgreSQL. No connection is opened.</summary>
internal sealed class PostgresDesignTimeFactory : IDesignTimeDbContextFactory<PostgresCalendarDb>
{
    public PostgresCalendarDb CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<PostgresCalendarDb>();
        DataFeature.UsePostgres(builder, "Host=localhost;Database=eventcalendar");
        return new PostgresCalendarDb(builder.Options, new WriteContext(SystemClock.Instance));
    }
}
