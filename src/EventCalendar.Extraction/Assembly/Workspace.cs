namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// All that reads a text: made once a thread, lent for one text, and empty again when it is given back.
/// </summary>
/// <remarks>
/// Nothing of a text stays in it, which <c>WorkspaceTests</c> check. One that a failure left half filled is
/// not lent again; a second text that is read meanwhile gets another one.
/// </remarks>
internal sealed class Workspace : IDisposable
{
    [ThreadStatic]
    private static Workspace? idle;
    private EventAssembler? assembler;
    private bool isDone;

    private Workspace()
    {
    }

    /// <summary>Gets the text that is read.</summary>
    public Reading Reading { get; } = new();

    /// <summary>Gets what puts its events together.</summary>
    public EventAssembler Assembler => assembler ??= new EventAssembler(Reading);

    /// <summary>Begins to read a text.</summary>
    public static Workspace Begin(ReadOnlyMemory<char> text, ReadingContext context)
    {
        var workspace = idle ?? new Workspace();
        idle = null;
        workspace.Reading.Begin(text, context);
        return workspace;
    }

    /// <summary>Says that the text was read to its end.</summary>
    public void Finish() => isDone = true;

    /// <summary>Forgets the text and is lent again.</summary>
    public void Dispose()
    {
        Reading.Dispose();
        idle = isDone ? this : idle;
        isDone = false;
    }
}
