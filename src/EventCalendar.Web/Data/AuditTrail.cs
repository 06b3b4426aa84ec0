using System.Text.Encodings.Web;
using System.Text.Json;
using EventCalendar.Core.Directory;
using EventCalendar.Core.Drafts;
using EventCalendar.Core.Events;
using EventCalendar.Core.Reminders;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace EventCalendar.Web.Data;

/// <summary>Turns pending changes into rows of the audit log.</summary>
internal static class AuditTrail
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly HashSet<Type> Subjects =
    [
        typeof(CalendarEvent), typeof(Organization), typeof(Place), typeof(Category), typeof(Source), typeof(Draft),
        typeof(Subscription), typeof(Recipient), typeof(ApiToken), typeof(Account),
        typeof(EventAnnouncer), typeof(EventCategory), typeof(IdentityUserRole<Guid>),
    ];

    // What must not be readable here: secrets, and addresses of people, who may ask to be forgotten.
    private static readonly HashSet<string> Withheld =
    [
        nameof(Subscription.LinkKey), nameof(ApiToken.Hash), nameof(Recipient.Email), nameof(Recipient.EmailKey),
        nameof(Recipient.SuppressionReason), nameof(Account.NormalizedEmail), nameof(Account.UserName),
        nameof(Account.NormalizedUserName), nameof(Account.PasswordHash), nameof(Account.SecurityStamp),
        nameof(Account.ConcurrencyStamp), nameof(Account.PhoneNumber), nameof(Source.Text),
    ];

    public static IReadOnlyList<AuditEntry> Collect(ChangeTracker tracker, WriteContext write)
    {
        tracker.DetectChanges();
        return
        [
            .. tracker.Entries()
                .Where(entry => Subjects.Contains(entry.Metadata.ClrType))
                .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
                .Select(entry => Describe(entry, write)),
        ];
    }

    private static AuditEntry Describe(EntityEntry entry, WriteContext write) => new()
    {
        At = write.Now,
        Actor = write.Actor,
        Action = entry.State switch
        {
            EntityState.Added => AuditAction.Added,
            EntityState.Deleted => AuditAction.Deleted,
            _ => AuditAction.Changed,
        },
        Subject = NameOf(entry.Metadata.ClrType),
        SubjectId = IdOf(entry),
        Before = entry.State == EntityState.Added ? null : Print(entry, property => property.OriginalValue),
        After = entry.State == EntityState.Deleted ? null : Print(entry, property => property.CurrentValue),
    };

    private static string NameOf(Type type) => type == typeof(IdentityUserRole<Guid>) ? "AccountRole" : type.Name;

    // A link is found under what it belongs to, the first part of its key; the rest stands in its columns.
    private static string IdOf(EntityEntry entry) =>
        entry.Property(entry.Metadata.FindPrimaryKey()!.Properties[0].Name).CurrentValue?.ToString() ?? "";

    private static string Print(EntityEntry entry, Func<PropertyEntry, object?> value)
    {
        var columns = entry.Properties
            .Where(property => entry.State != EntityState.Modified || property.IsModified)
            .Where(property => !Withheld.Contains(property.Metadata.Name))
            .ToDictionary(property => property.Metadata.Name, property => Stored(property, value(property)));
        return JsonSerializer.Serialize(columns, Json);
    }

    // The stored form is the one that the database can give back, so a change can be undone from here.
    private static object? Stored(PropertyEntry property, object? value)
    {
        var converter = property.Metadata.GetTypeMapping().Converter;
        return value is null || converter is null ? value : converter.ConvertToProvider(value);
    }
}
