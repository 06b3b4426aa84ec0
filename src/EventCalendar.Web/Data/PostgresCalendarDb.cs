using Microsoft.EntityFrameworkCore;

namespace EventCalendar.Web.Data;

/// <summary>The calendar on PostgreSQL: several nodes.</summary>
internal sealed class PostgresCalendarDb(DbContextOptions<PostgresCalendarDb> options, WriteContext write)
    : CalendarDb(options, write);
