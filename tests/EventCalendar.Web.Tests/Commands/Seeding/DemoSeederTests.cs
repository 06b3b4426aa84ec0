using EventCalendar.Web.Commands.Seeding;
using EventCalendar.Web.Data;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EventCalendar.Web.Tests.Commands.Seeding;

public sealed class DemoSeederTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_description_does_not_begin_with_the_title()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        await host.InScopeAsync(scope => DemoSeeder.RunAsync(scope, DemoSeed.FilePath, Cancel));

        var events = await host.InScopeAsync(scope => scope.GetRequiredService<CalendarDb>().Events.ToListAsync(Cancel));

        var described = events.Where(item => item.Description is not null).ToArray();
        Assert.NotEmpty(described);
        Assert.All(described, item => Assert.NotEqual(item.Title.Value, item.Description!.Split('\n')[0].Trim()));
    }
}
