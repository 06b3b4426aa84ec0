using EventCalendar.Core.Directory;
using EventCalendar.Core.Ids;
using EventCalendar.Core.Values;
using EventCalendar.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace EventCalendar.Web.Commands;

/// <summary>Makes tokens for the HTTP API.</summary>
internal static class TokenCommand
{
    private const int MaxNameLength = 200;

    private static readonly string[] Options = ["--organization", "--name", "--role"];

    public static Verb Verb { get; } = new(
        "token", "create --organization SLUG [--name NAME] --role coordinator|moderator|admin",
        "Prints a new API token, once, alone on standard output.",
        """
          --organization SLUG   whose token it is; an organization that is not there yet is created
          --name NAME           what the token, and an organization created with it, is called (default: the slug)
          --role ROLE           coordinator publishes at once, moderator and admin may do more
        """,
        RunAsync);

    private static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancel)
    {
        var keys = CommandHost.KeysIn(args);
        var arguments = Arguments.Parse(args, [], [.. Options, .. keys], out var problem);
        problem ??= arguments.Operands is ["create"] ? null : "token knows one word: create.";
        problem ??= FindProblem(arguments);
        if (problem is not null)
        {
            return terminal.Misuse(problem);
        }

        var slug = Slug.Parse(arguments.Value("--organization")!);
        var name = Line.Fold(arguments.Value("--name")) is { Length: > 0 } given ? given : slug.Value;
        var role = TakeRole(arguments.Value("--role"))!.Value;
        return await CommandHost.RunAsync(
            [.. keys.Select(key => $"{key}={arguments.Value(key)}")], terminal, "command:token",
            async services =>
            {
                await terminal.Output.WriteLineAsync(await CreateAsync(services, slug, name, role, cancel));
                return ExitCode.Done;
            },
            cancel);
    }

    private static string? FindProblem(Arguments arguments)
    {
        var organization = arguments.Value("--organization");
        return organization is null ? "--organization is missing."
            : !Slug.TryParse(organization, out _)
                ? $"--organization must be lower-case letters, digits and hyphens, was '{organization}'."
            : Line.Fold(arguments.Value("--name")).Length > MaxNameLength
                ? $"--name must have at most {MaxNameLength} characters."
            : arguments.Value("--role") is not { } role ? "--role is missing: coordinator, moderator or admin."
            : TakeRole(role) is null ? $"--role must be coordinator, moderator or admin, was '{role}'."
            : null;
    }

    private static TokenRole? TakeRole(string? text) => text switch
    {
        "coordinator" => TokenRole.Coordinator,
        "moderator" => TokenRole.Moderator,
        "admin" => TokenRole.Admin,
        _ => null,
    };

    private static async Task<string> CreateAsync(
        IServiceProvider services, Slug slug, string name, TokenRole role, CancellationToken cancel)
    {
        var db = services.GetRequiredService<CalendarDb>();
        var now = services.GetRequiredService<WriteContext>().Now;
        var organization = await db.Organizations.SingleOrDefaultAsync(o => o.Slug == slug, cancel);
        if (organization is null)
        {
            organization = new Organization(GuidId.New<OrganizationId>(), slug, name, now);
            db.Organizations.Add(organization);
        }

        var token = Secrets.NewToken();
        db.ApiTokens.Add(new ApiToken(
            GuidId.New<ApiTokenId>(), organization.Id, name, role, Secrets.Hash(token), now));
        await db.SaveChangesAsync(cancel);
        return token;
    }
}
