using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Slots;

/// <summary>Finds whether the place can be reached without steps; only what the text says counts.</summary>
internal sealed class AccessFinder(Reading reading)
{
    private const int Reach = 6;

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Finds what a range of tokens says of it.</summary>
    public Extracted<bool>? Read(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            ref readonly var token = ref Tokens[at];
            if (!token.IsWord || !SlotWords.Access.Contains(token))
            {
                continue;
            }

            if (SlotWords.StepFree.Contains(token)
                || (SlotWords.StepFreeBeforeRoom.Contains(token)
                    && SlotWords.RoomsReached.Contains(Tokens[at + 1])))
            {
                return Make(!IsDenied(first, at), at);
            }

            if (SlotWords.Lifts.Contains(token) && token.IsCapitalized
                && LiftIsThere(first, at, end) is { } there)
            {
                return Make(there, at);
            }

            if (SlotWords.Stairs.Contains(token) && token.IsCapitalized
                && SlotWords.StairLeads.Contains(Tokens[at - 1]) && Near(first, at, "nur"))
            {
                return Make(false, at);
            }
        }

        return null;
    }

    private Extracted<bool> Make(bool value, int at)
    {
        reading.Applied.Add("access.step-free");
        return new Extracted<bool>(value, [reading.Source.Span(at, at + 1)], "access.step-free", 0.85);
    }

    private bool IsDenied(int first, int at)
    {
        for (var before = at - 1; before >= Math.Max(first, at - Reach)
            && Tokens[before].Text is not ("," or ";" or "."); before--)
        {
            if (RoleWords.Not.Contains(Tokens[before]))
            {
                return true;
            }
        }

        return false;
    }

    private bool Near(int first, int at, string word)
    {
        for (var before = at - 1; before >= Math.Max(first, at - Reach); before--)
        {
            if (Tokens[before].Is(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Aufzug vorhanden", "ein Lift ist vorhanden", "kein Aufzug"; <c>null</c> for "der Lift wird gewartet".
    /// </summary>
    private bool? LiftIsThere(int first, int at, int end)
    {
        if (SlotWords.NoLift.Contains(Tokens[at - 1]))
        {
            return false;
        }

        for (var near = Math.Max(first, at - 3); near < Math.Min(end, at + 4); near++)
        {
            if (SlotWords.LiftThere.Contains(Tokens[near]))
            {
                return !IsDenied(first, at) && !IsDenied(at, near);
            }
        }

        return null;
    }
}
