namespace EventCalendar.Web.Commands;

/// <summary>The words behind a verb, sorted.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _valuesByOption = new(StringComparer.Ordinal);
    private readonly List<string> _operands = [];

    private Arguments()
    {
    }

    /// <summary>Gets what is not an option, in its order.</summary>
    public IReadOnlyList<string> Operands => _operands;

    /// <summary>Sorts words; <paramref name="problem"/> says what does not fit.</summary>
    /// <param name="words">The words behind the verb.</param>
    /// <param name="switches">Options without a value, such as <c>--jsonl</c>.</param>
    /// <param name="options">Options with a value: <c>--place Marburg</c> or <c>--place=Marburg</c>.</param>
    /// <param name="problem">One sentence, or <c>null</c>.</param>
    public static Arguments Parse(
        ReadOnlySpan<string> words, string[] switches, string[] options, out string? problem)
    {
        var arguments = new Arguments();
        problem = null;
        for (var i = 0; i < words.Length && problem is null; i++)
        {
            // "--" ends the options, so that a file may be called "--help"; "-" alone is standard input.
            if (words[i] == "--")
            {
                arguments._operands.AddRange(words[(i + 1)..]);
                return arguments;
            }

            if (words[i].Length < 2 || words[i][0] != '-')
            {
                arguments._operands.Add(words[i]);
                continue;
            }

            var equals = words[i].IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? words[i] : words[i][..equals];
            var value = equals < 0 ? null : words[i][(equals + 1)..];
            if (switches.Contains(name))
            {
                problem = value is null ? null : $"{name} takes no value.";
                value = "";
            }
            else if (!options.Contains(name))
            {
                problem = $"unknown option {name}; --help lists the options.";
            }
            else if (value is null)
            {
                problem = ++i < words.Length ? null : $"{name} needs a value.";
                value = i < words.Length ? words[i] : "";
            }

            if (problem is null && !arguments._valuesByOption.TryAdd(name, value ?? ""))
            {
                problem = $"{name} is given twice.";
            }
        }

        return arguments;
    }

    /// <summary>Says whether a switch or an option was given.</summary>
    public bool Has(string option) => _valuesByOption.ContainsKey(option);

    /// <summary>Returns the value of an option; <c>null</c> if it was not given.</summary>
    public string? Value(string option) => _valuesByOption.GetValueOrDefault(option);
}
