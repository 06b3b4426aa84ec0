using System.Runtime.CompilerServices;

namespace EventCalendar.Web.Tests.House;

/// <summary>The source files of the project, for rules that reflection cannot see.</summary>
internal static class Repository
{
    private static readonly string[] Generated = ["bin", "obj", "Migrations"];

    public static string Root { get; } = FindRoot();

    /// <summary>Lists files below a folder of the repository, without what tools generate.</summary>
    public static IReadOnlyList<SourceFile> Files(string folder, params string[] extensions) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Select(path => new SourceFile(Path.GetRelativePath(Root, path).Replace('\\', '/'), path))
            .Where(file => extensions.Contains(Path.GetExtension(file.FullPath)))
            .Where(file => !file.Path.Split('/').Intersect(Generated).Any())
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(thisFile)!);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "EventCalendar.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("EventCalendar.sln is not above the tests.");
    }
}

/// <summary>A file, its path relative to the root with slashes.</summary>
internal sealed record SourceFile(string Path, string FullPath)
{
    public IReadOnlyList<string> Lines => File.ReadAllLines(FullPath);

    public string Text => File.ReadAllText(FullPath);

    /// <summary>The code without its comment lines: a rule may be explained in the file that keeps it.</summary>
    public string Code => string.Join('\n', Lines.Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));
}
