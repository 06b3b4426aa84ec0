using System.Text;
using EventCalendar.Extraction.Tests.Properties;

namespace EventCalendar.Benchmarks.Fuzzing;

/// <summary>Makes inputs: new ones from fragments, and old ones changed a little.</summary>
/// <param name="random">The source of all choices.</param>
/// <param name="inputs">Inputs that did something new.</param>
internal sealed class InputMaker(Random random, List<string> inputs)
{
    // Most inputs are a sentence or two, so that many are read; some are as long as an announcement.
    private const int UsualLength = 64;
    private const int LongestInput = 1_200;
    private readonly StringBuilder text = new();

    /// <summary>Makes the next input.</summary>
    public string Next()
    {
        text.Clear();
        if (inputs.Count == 0 || random.Next(8) == 0)
        {
            Compose(random.Next(1, 12));
        }
        else
        {
            text.Append(Pick(inputs));
            // Few changes mostly: an input that reaches deep is lost by many.
            for (var changes = 1 << random.Next(5); changes > 0; changes--)
            {
                Change();
            }
        }

        var length = Math.Min(text.Length, random.Next(64) == 0 ? LongestInput : UsualLength);
        return text.ToString(random.Next(text.Length - length + 1), length);
    }

    private void Compose(int pieces)
    {
        for (; pieces > 0; pieces--)
        {
            text.Append(Fragment());
        }
    }

    private void Change()
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 1 << random.Next(1, 7)), text.Length - at);
        switch (random.Next(9))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2:
                Move(at, length);
                break;
            case 3 when at < text.Length:
                text[at] = Character(text[at]);
                break;
            case 4:
                text.Insert(at, Part(Pick(inputs)));
                break;
            case 5:
                text.Remove(at, length).Insert(at, Fragment());
                break;
            default:
                text.Insert(at, Fragment());
                break;
        }
    }

    private void Move(int at, int length)
    {
        var moved = text.ToString(at, length);
        text.Remove(at, length);
        text.Insert(random.Next(text.Length + 1), moved);
    }

    private char Character(char old) => random.Next(6) switch
    {
        0 => (char)random.Next(char.MaxValue + 1),
        1 => (char)random.Next(0x20, 0x250),
        2 => (char)('0' + random.Next(10)),
        3 => char.IsUpper(old) ? char.ToLowerInvariant(old) : char.ToUpperInvariant(old),
        4 => ' ',
        _ => (char)(old ^ (1 << random.Next(8))),
    };

    private string Fragment() => random.Next(8) switch
    {
        0 or 1 => Pick(Fragments.Signs),
        2 or 3 => Pick(Fragments.Words) + (random.Next(4) == 0 ? "" : " "),
        4 => Capitalized(Pick(Fragments.Words)) + (random.Next(4) == 0 ? "" : " "),
        _ => Pick(Fragments.Phrases),
    };

    private string Part(string other)
    {
        var first = random.Next(other.Length + 1);
        return other.Substring(first, Math.Min(random.Next(1, 120), other.Length - first));
    }

    private static string Capitalized(string word) => word.Length > 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    private T Pick<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];
}
