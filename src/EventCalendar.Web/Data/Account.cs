using Microsoft.AspNetCore.Identity;

namespace EventCalendar.Web.Data;

/// <summary>A person who may sign in.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Account() => Id = Guid.CreateVersion7();

    /// <summary>How the person is named on pages and in the audit log.</summary>
    public string? DisplayName { get; set; }
}
