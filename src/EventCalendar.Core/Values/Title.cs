using System.Diagnostics.CodeAnalysis;

namespace EventCalendar.Core.Values;

/// <summary>What an event is called: one line of 1 to 200 UTF-16 code units, trimmed.</summary>
public sealed record Title
{
    /// <summary>Longest title, in UTF-16 code units.</summary>
    public const int MaxLength = 200;

    private Title(string value) => Value = value;

    /// <summary>Gets the text.</summary>
    public string Value { get; }

    /// <summary>Takes a title from text; white space of any kind folds into single spaces.</summary>
    /// <param name="text">Text to take.</param>
    /// <param name="title">The title, or <c>null</c>.</param>
    /// <param name="problem">Why not, or <c>null</c>.</param>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out Title? title, [NotNullWhen(false)] out ValueProblem? problem)
    {
        var line = Line.Fold(text);
        problem = line.Length switch
        {
            0 => new ValueProblem(ValueProblemCode.Missing, "title", ""),
            > MaxLength => new ValueProblem(ValueProblemCode.TooLong, "title", line, MaxLength),
            _ => null,
        };
        title = problem is null ? new Title(line) : null;
        return title is not null;
    }

    /// <summary>Takes a title that is known to be one.</summary>
    /// <param name="text">The title.</param>
    /// <exception cref="ArgumentException">It is empty or too long.</exception>
    public static Title Parse(string text) =>
        TryParse(text, out var title, out var problem)
            ? title
            : throw new ArgumentException(problem.Message, nameof(text));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
