namespace EventCalendar.Web.Jobs;

/// <summary>The section <c>Jobs</c>.</summary>
internal sealed class JobOptions
{
    public const string Section = "Jobs";

    /// <summary>Gets whether this program works off jobs; off for nodes that only serve pages.</summary>
    public bool Enabled { get; init; } = true;
}
