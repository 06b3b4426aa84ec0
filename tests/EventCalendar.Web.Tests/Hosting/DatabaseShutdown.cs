using EventCalendar.Web.Tests.Hosting;

[assembly: Xunit.AssemblyFixture(typeof(DatabaseShutdown))]

namespace EventCalendar.Web.Tests.Hosting;

/// <summary>Stops the PostgreSQL server when the last test has ended.</summary>
public sealed class DatabaseShutdown : IAsyncDisposable
{
    public ValueTask DisposeAsync() => PostgresServer.StopAsync();
}
