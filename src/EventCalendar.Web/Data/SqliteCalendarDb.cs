using Microsoft.EntityFrameworkCore;

namespace EventCalendar.Web.Data;

/// <summary>The calendar on SQLite: one file, one writer at a time.</summary>
internal sealed class SqliteCalendarDb(DbContextOptions<SqliteCalendarDb> options, WriteContext write)
    : CalendarDb(options, write);
