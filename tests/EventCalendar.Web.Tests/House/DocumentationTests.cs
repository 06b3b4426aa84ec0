using System.Reflection;
using System.Text.Json;
using EventCalendar.Extraction;
using EventCalendar.Web.Commands;
using EventCalendar.Web.Tests.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace EventCalendar.Web.Tests.House;

/// <summary>What the documents promise is what the program has, and the reverse.</summary>
public sealed class DocumentationTests
{
    private static string Configuration => File.ReadAllText(Path.Combine(Repository.Root, "docs", "configuration.md"));

    private static string Interface => File.ReadAllText(Path.Combine(Repository.Root, "docs", "interface.md"));

    [Fact]
    public void Every_key_of_the_configuration_is_documented_and_no_other()
    {
        var keys = typeof(CommandLine).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal))
            .Select(type => (Type: type, Section: type.GetField("Section", BindingFlags.Public | BindingFlags.Static)))
            .Where(options => options.Section is not null)
            .SelectMany(options => options.Type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.SetMethod is not null)
                .Select(property => $"{options.Section!.GetRawConstantValue()}:{property.Name}"))
            .Append("ConnectionStrings:EventCalendar");

        var documented = Rows(Configuration).Select(cell => cell.Trim('`')).Where(cell => cell.Contains(':', StringComparison.Ordinal));

        Assert.Equal(keys.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_verb_is_documented()
    {
        var rows = Rows(Interface);

        Assert.NotEmpty(CommandLine.Verbs);
        Assert.All(CommandLine.Verbs, verb =>
            Assert.Contains(rows, row => row.Contains($"`{verb.Name}", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_warning_is_documented_and_no_other()
    {
        var codes = Enum.GetValues<WarningCode>().Select(code => ExtractionJson.Name(code));

        var table = Interface[Interface.IndexOf("| code | means |", StringComparison.Ordinal)..];
        var documented = Rows(table[..table.IndexOf("\n\n", StringComparison.Ordinal)]).Skip(1).Select(cell => cell.Trim('`'));

        Assert.Equal(codes, documented);
    }

    [Fact]
    public void Every_member_of_an_extracted_event_is_documented_and_no_other()
    {
        var moved = AnnouncementReader.Read(
            "Das Treffen am 3. September um 18 Uhr wird auf den 10. September 2027 verschoben.",
            new ReadingContext { Today = new LocalDate(2027, 8, 1) }).Events.Single();
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            ExtractionJson.WriteEvent(writer, moved);
        }

        var members = JsonElement.Parse(buffer.ToArray()).EnumerateObject().Select(member => member.Name);
        var table = Interface[Interface.IndexOf("| member | is |", StringComparison.Ordinal)..];
        var documented = Rows(table[..table.IndexOf("\n\n", StringComparison.Ordinal)]).Skip(1)
            .SelectMany(cell => cell.Split(", ")).Select(cell => cell.Trim('`'));

        Assert.Equal(members.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_route_for_programs_is_documented()
    {
        await using var host = await TestHost.StartAsync(DatabaseKind.Sqlite);
        string[] prefixes = ["api/", "feeds/", "healthz/", "openapi/"];
        var routes = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => "/" + WithoutConstraints(endpoint.RoutePattern.RawText!.TrimStart('/')))
            .Where(route => prefixes.Any(prefix => route.StartsWith("/" + prefix, StringComparison.Ordinal)))
            .Select(route => route.Replace("{documentName}", "v1", StringComparison.Ordinal).TrimEnd('/'))
            .Where(route => !route.Contains("{**", StringComparison.Ordinal)) // answers 404 to what is no feed
            .Distinct()
            .ToList();

        Assert.NotEmpty(routes);
        Assert.All(routes, route => Assert.Contains(route, Interface, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_link_between_the_documents_leads_somewhere()
    {
        var documents = Repository.Files("docs", ".md").Append(Top("README.md")).Append(Top("CONTRIBUTING.md"));

        var broken =
            from document in documents
            from target in Targets(document.Text)
            where !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#')
            let path = Path.Combine(Path.GetDirectoryName(document.FullPath)!, target.Split('#')[0])
            where !File.Exists(path) && !Directory.Exists(path)
            select $"{document.Path}: {target}";

        Assert.Empty(broken);
    }

    private static SourceFile Top(string name) => new(name, Path.Combine(Repository.Root, name));

    /// <summary>The first cells of all rows of tables.</summary>
    private static IReadOnlyList<string> Rows(string markdown) =>
    [
        .. markdown.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1].Trim()),
    ];

    private static IEnumerable<string> Targets(string markdown)
    {
        for (var at = markdown.IndexOf("](", StringComparison.Ordinal); at >= 0;
            at = markdown.IndexOf("](", at + 1, StringComparison.Ordinal))
        {
            yield return markdown[(at + 2)..markdown.IndexOf(')', at)];
        }
    }

    private static string WithoutConstraints(string pattern) =>
        string.Join('/', pattern.Split('/').Select(part =>
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            return colon < 0 ? part : part[..colon] + part[part.IndexOf('}', colon)..];
        }));
}
