namespace EventCalendar.Extraction.Assembly;

/// <summary>The ids of the rules that applied, collected only where somebody asks for them.</summary>
internal sealed class RuleTrace
{
    private HashSet<string>? ids;

    /// <summary>Gets the ids; from the first time on they are collected.</summary>
    public IReadOnlySet<string> Ids => ids ??= new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Stops collecting.</summary>
    public void Forget() => ids = null;

    /// <summary>Notes a rule.</summary>
    public void Add(string id) => ids?.Add(id);
}
