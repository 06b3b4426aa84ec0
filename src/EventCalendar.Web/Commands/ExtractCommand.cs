namespace EventCalendar.Web.Commands;

/// <summary>Reads announcements and prints what they announce. Needs no database and no server.</summary>
internal static class ExtractCommand
{
    public static Verb Verb { get; } = new(
        "extract", "[FILE…] [OPTIONS]",
        "Reads announcements (text, HTML, .eml, PDF) and prints the events in them.",
        """
          FILE…              what to read; standard input with no file, or with -
          --published DATE   the day the text appeared (default: a dateline in the text, else today)
          --time-zone ID     the zone of its times (default Europe/Berlin)
          --region CODE      ISO 3166-2, such as DE-HE, for holidays
          --place TOWN       the town meant where the text names none
          --format FORMAT    text (default), json or ics
          --jsonl            read JSON lines {"id","text","published"?,"timeZone"?,"region"?,"place"?} from
                             standard input and answer each with a line {"id","events":[…]} or {"id","error"}
          --expressions      with --jsonl: every date, time, range and recurrence instead of events
        """,
        RunAsync);

    private static readonly string[] Switches = ["--jsonl", "--expressions"];

    private static readonly string[] Options = ["--published", "--time-zone", "--region", "--place", "--format"];

    private static Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancel) =>
        Task.FromResult(Run(args, terminal, cancel));

    private static int Run(string[] args, Terminal terminal, CancellationToken cancel)
    {
        var arguments = Arguments.Parse(args, Switches, Options, out var problem);
        problem ??= FindContradiction(arguments);
        var options = new ReadingOptions().With(
            arguments.Value("--published"), arguments.Value("--time-zone"), arguments.Value("--region"),
            arguments.Value("--place"), out var culprit, out var optionProblem);
        problem ??= optionProblem is null ? null : $"--{(culprit == "timeZone" ? "time-zone" : culprit)} {optionProblem}";
        if (problem is not null)
        {
            return terminal.Misuse(problem);
        }

        if (arguments.Has("--jsonl"))
        {
            return ExtractLines.Run(terminal, options, arguments.Has("--expressions"), cancel);
        }

        IExtractPrinter printer = arguments.Value("--format") switch
        {
            "json" => new JsonPrinter(isArray: arguments.Operands.Count > 1),
            "ics" => new IcsPrinter(options.ZoneId, terminal.Clock.GetCurrentInstant()),
            _ => new TextPrinter(terminal.Width, terminal.IsColored),
        };
        return ExtractFiles.Run(terminal, arguments.Operands, options, printer, cancel);
    }

    private static string? FindContradiction(Arguments arguments) => (arguments.Has("--jsonl"), arguments) switch
    {
        (false, _) when arguments.Has("--expressions") => "--expressions needs --jsonl.",
        (true, { Operands.Count: > 0 }) => "--jsonl reads standard input and takes no file.",
        (true, _) when arguments.Has("--format") => "--jsonl has one format of its own and takes no --format.",
        _ when arguments.Value("--format") is not (null or "text" or "json" or "ics") =>
            $"--format must be text, json or ics, was '{arguments.Value("--format")}'.",
        _ => null,
    };
}
