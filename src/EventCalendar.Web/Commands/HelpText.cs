namespace EventCalendar.Web.Commands;

/// <summary>What <c>--help</c> prints.</summary>
internal static class HelpText
{
    public static int Print(Terminal terminal, IEnumerable<Verb> verbs)
    {
        terminal.Output.WriteLine("Reads announcements, publishes calendars, sends reminders.");
        terminal.Output.WriteLine();
        terminal.Output.WriteLine("usage: eventcalendar [VERB] [OPTIONS]");
        terminal.Output.WriteLine();
        foreach (var verb in verbs)
        {
            terminal.Output.WriteLine($"  {verb.Name,-9} {verb.Summary}");
        }

        terminal.Output.WriteLine();
        terminal.Output.WriteLine("Without a verb it serves. \"eventcalendar VERB --help\" tells more; --version prints the version.");
        terminal.Output.WriteLine("Exit codes: 0 done, 1 failed, 2 wrong usage.");
        return ExitCode.Done;
    }

    public static int Print(Terminal terminal, Verb verb)
    {
        terminal.Output.WriteLine($"usage: eventcalendar {verb.Name} {verb.Usage}".TrimEnd());
        terminal.Output.WriteLine();
        terminal.Output.WriteLine(verb.Summary);
        if (verb.Details.Length > 0)
        {
            terminal.Output.WriteLine();
            terminal.Output.WriteLine(verb.Details);
        }

        return ExitCode.Done;
    }
}
