using EventCalendar.Extraction;
using EventCalendar.Extraction.Tests.Properties;
using NodaTime;

namespace EventCalendar.Benchmarks.Fuzzing;

/// <summary>Reads an input and says what is wrong with the answer.</summary>
internal sealed class Examiner
{
    private static readonly LocalDate Day = new(2026, 11, 22);
    private readonly ReadingContext[] contexts =
    [
        new() { Today = Day, PublishedOn = Day, Place = "Marburg", Region = "DE-HE" },
        new() { Today = Day },
        new() { Today = new LocalDate(2028, 2, 29), PublishedOn = new LocalDate(2027, 12, 31), Region = "AT-9", TimeZoneId = "Europe/Vienna" },
        new() { Today = new LocalDate(9999, 12, 31), TimeZoneId = "Nowhere/Else" },
        new() { Today = new LocalDate(1, 1, 1), PublishedOn = new LocalDate(1, 1, 1), Region = "XX" },
    ];

    /// <summary>Gets how many contexts there are.</summary>
    public int Contexts => contexts.Length;

    /// <summary>Reads once.</summary>
    public ReadingAnswer Read(string text, int context) => ReadingAnswer.Of(text, contexts[context]);

    /// <summary>Says what is wrong with an answer; <c>null</c> if nothing is.</summary>
    /// <param name="variant">The one variant of the text to read as well; <c>null</c> for all.</param>
    public string? Examine(string text, int context, ReadingAnswer answer, int? variant) =>
        ReadingInvariants.OfAnswer(text, answer, RuleChecks.IsRule)
        ?? answer.Report.Events.Select(RuleChecks.OfExceptions).FirstOrDefault(violation => violation is not null)
        ?? ReadingInvariants.OfVariants(text, contexts[context], answer, variant);

    /// <summary>Reads and examines; an exception is a violation as well.</summary>
    public string? Problem(string text, int context)
    {
        try
        {
            return Examine(text, context, Read(text, context), variant: null);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return Name(exception);
        }
    }

    /// <summary>Reads a text on two threads at once; both must answer as the first call did.</summary>
    public string? Together(string text, int context, ReadingAnswer answer)
    {
        var print = answer.Print(withEvidence: true);
        var prints = new string[2];
        Parallel.For(0, prints.Length, each => prints[each] = Read(text, context).Print(withEvidence: true));
        return prints.All(print.Equals) ? null : "two threads answer differently";
    }

    /// <summary>Names an exception by its type and the place that threw it.</summary>
    public static string Name(Exception exception)
    {
        var place = exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("EventCalendar.Extraction.", StringComparison.Ordinal));
        return $"{exception.GetType().Name} {place?.Trim()}";
    }
}
