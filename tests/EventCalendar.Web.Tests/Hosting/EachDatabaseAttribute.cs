using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace EventCalendar.Web.Tests.Hosting;

/// <summary>
/// Runs a theory once on SQLite and once on a real PostgreSQL server; the latter is reported as skipped where
/// no server is installed.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EachDatabaseAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>(
        [
            new TheoryDataRow<DatabaseKind>(DatabaseKind.Sqlite),
            new TheoryDataRow<DatabaseKind>(DatabaseKind.PostgreSql)
            {
                Skip = PostgresServer.IsInstalled
                    ? null
                    : "PostgreSQL is not installed; install the package postgresql to run this.",
            },
        ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
