using Microsoft.EntityFrameworkCore;

namespace EventCalendar.Web.Data;

/// <summary>Puts the ledger behind the rest of the program.</summary>
internal static class ReminderLedgerServices
{
    public static IServiceCollection AddReminderLedger(this IServiceCollection services)
    {
        services.AddOptions<ReminderOptions>().BindConfiguration(ReminderOptions.Section)
            .ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<ReminderLedger>();
        services.AddScoped<ReminderLedgerPlanning>();
        services.AddScoped<IEventWriteHook>(provider => provider.GetRequiredService<ReminderLedgerPlanning>());
        services.AddScoped<IReminderLedgerClock>(provider =>
        {
            var db = provider.GetRequiredService<CalendarDb>();
            return db.Database.IsNpgsql()
                ? new DatabaseLedgerClock(db)
                : new ProgramLedgerClock(provider.GetRequiredService<WriteContext>());
        });
        return services;
    }
}
