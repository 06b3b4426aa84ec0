namespace EventCalendar.Extraction.Tests;

/// <summary>Pages that tests write on request and compare otherwise.</summary>
internal static class Documents
{
    /// <summary>Set to 1 to write the pages instead of comparing them.</summary>
    public const string Switch = "EVENTCALENDAR_WRITE_DOCS";

    /// <summary>Gets whether the pages are to be written.</summary>
    public static bool AreWritten => Environment.GetEnvironmentVariable(Switch) == "1";

    /// <summary>Returns the path of a file of the repository.</summary>
    public static string Source(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "EventCalendar.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, path);
    }
}
