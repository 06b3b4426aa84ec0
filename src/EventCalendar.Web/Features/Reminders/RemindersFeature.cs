using EventCalendar.Web.Data;
using EventCalendar.Web.Mail;

namespace EventCalendar.Web.Features.Reminders;

/// <summary>The slice that sends what the ledger holds.</summary>
internal static class RemindersFeature
{
    public static IServiceCollection AddReminders(this IServiceCollection services)
    {
        services.AddReminderLedger();
        services.AddMail();
        services.AddScoped<ReminderDesk>();
        services.AddScoped<ReminderCourier>();
        services.AddSingleton<ReminderSweep>();
        services.AddScoped<ReminderUpkeep>();
        return services;
    }
}
