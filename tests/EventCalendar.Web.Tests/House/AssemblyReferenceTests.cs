using System.Reflection;
using EventCalendar.Core.Ids;
using EventCalendar.Extraction;
using Xunit;

namespace EventCalendar.Web.Tests.House;

/// <summary>Which way the arrows between the assemblies point.</summary>
public sealed class AssemblyReferenceTests
{
    [Fact]
    public void Extraction_knows_the_framework_and_Noda_Time_only()
    {
        var strangers = Strangers(typeof(AnnouncementReader).Assembly, "NodaTime");

        Assert.Empty(strangers);
    }

    [Fact]
    public void Core_knows_Extraction_Noda_Time_and_Ical_Net_only()
    {
        var strangers = Strangers(typeof(CalendarEventId).Assembly, "NodaTime", "Ical.Net", "EventCalendar.Extraction");

        Assert.Empty(strangers);
    }

    [Fact]
    public void The_solution_has_eight_projects()
    {
        var projects = Repository.Files("src", ".csproj").Concat(Repository.Files("tests", ".csproj"));

        Assert.Equal(8, projects.Count());
    }

    private static IEnumerable<string> Strangers(Assembly assembly, params string[] known) => assembly
        .GetReferencedAssemblies()
        .Select(reference => reference.Name ?? "")
        .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && !known.Contains(name));
}
