using System.Collections;
using System.Reflection;
using CsCheck;
using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Tests.Properties;
using EventCalendar.Extraction.Text;
using NodaTime;
using Xunit;

namespace EventCalendar.Extraction.Tests.Text;

public sealed class WorkspaceTests
{
    private const int EveryHowMany = 4;
    private const int Threads = 3;
    private static readonly ReadingContext Context = Readers.On(new LocalDate(2026, 3, 1), "Marburg");

    private static readonly string[] Texts =
    [
        .. Directory.GetFiles(Documents.Source("seeds/announcements"), "*.txt").Order(StringComparer.Ordinal)
            .Where((_, number) => number % EveryHowMany == 0).Select(File.ReadAllText),
    ];

    // A thread of its own has a workspace that has read nothing.
    private static readonly Lazy<string[]> Fresh = new(() => [.. Texts.Select(text => OnThreadOfItsOwn(() => Answer(text)))]);

    [Fact]
    public void What_was_read_before_or_meanwhile_changes_no_answer() =>
        Gen.Int[0, Texts.Length - 1].Array[1, 12].Array[Threads].Sample(
            orders => Parallel.ForEach(orders, order => Assert.All(order, text => Assert.Equal(Fresh.Value[text], Answer(Texts[text])))),
            iter: 100);

    [Fact]
    public void Nothing_of_a_text_stays_in_what_has_read_it()
    {
        var half = Texts.Length / 2;

        var (first, second) = (RemainsOf(Texts[..half]), RemainsOf(Texts[half..]));

        Assert.NotEmpty(first);
        Assert.DoesNotContain(first, field => second.TryGetValue(field.Key, out var other) && other != field.Value);
    }

    [Fact]
    public void A_workspace_that_did_not_come_to_an_end_is_not_lent_again()
    {
        var (failed, next) = OnThreadOfItsOwn(() =>
        {
            var broken = Workspace.Begin("Treffen am 3. Mai".AsMemory(), Context);
            broken.Dispose();
            using var other = Workspace.Begin("".AsMemory(), Context);
            return (broken, other);
        });

        Assert.NotSame(failed, next);
    }

    [Fact]
    public void A_text_that_is_read_while_another_is_gets_a_workspace_of_its_own()
    {
        using var outer = Workspace.Begin("Treffen am 3. Mai".AsMemory(), Context);

        using var inner = Workspace.Begin("Fest am 4. Mai".AsMemory(), Context);

        Assert.NotSame(outer, inner);
        Assert.Equal("treffen", outer.Reading.Tokens[0].Text.ToString());
    }

    private static string Answer(string text) => ReadingAnswer.Of(text, Context).Print(withEvidence: true);

    private static T OnThreadOfItsOwn<T>(Func<T> read)
    {
        T? answer = default;
        var thread = new Thread(() => answer = read());
        thread.Start();
        thread.Join();
        return answer!;
    }

    /// <summary>Lists what the fields of all that reads hold after some texts, by the way that leads to them.</summary>
    private static Dictionary<string, string> RemainsOf(IEnumerable<string> texts) => OnThreadOfItsOwn(() =>
    {
        foreach (var text in texts)
        {
            _ = Answer(text);
        }

        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var idle = typeof(Workspace).GetField("idle", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        Collect(idle, "", found, new HashSet<object>(ReferenceEqualityComparer.Instance));
        return found;
    });

    private static void Collect(object owner, string way, Dictionary<string, string> found, HashSet<object> seen)
    {
        for (var type = owner.GetType(); type?.Assembly == typeof(Workspace).Assembly; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                var (path, value) = ($"{way}/{field.Name}", field.GetValue(owner));
                if (value is IEnumerable and not string)
                {
                    found[path] = string.Join(',', ((IEnumerable)value).Cast<object?>().Where(each => !IsDefault(each)));
                }
                else if (value is string or ValueType)
                {
                    found[path] = value.ToString()!;
                }
                else if (value is not (null or KeptThings or Delegate) && seen.Add(value))
                {
                    Collect(value, path, found, seen);
                }
            }
        }
    }

    private static bool IsDefault(object? value) => value is null || (value is ValueType && value.Equals(Activator.CreateInstance(value.GetType())));
}
