using System.Buffers;
using System.Numerics;

namespace EventCalendar.Extraction.Text;

/// <summary>
/// Lends arrays: each thread keeps one for texts of usual length, longer ones come from the shared pool.
/// </summary>
/// <remarks>
/// The shared pool of the framework cannot be compiled ahead of time for our types; an announcement of usual
/// length is read without it, so that a program which reads one text and ends does not begin with compiling
/// pools.
/// </remarks>
internal static class Buffers<T>
{
    // Some ten pages of text have fewer tokens.
    private const int MostKept = 16 * 1024;

    // A reading needs so many arrays of one kind at once.
    private const int Slots = 4;

    [ThreadStatic]
    private static T[]?[]? kept;

    /// <summary>Rents an array of at least this length; what is in it is of no meaning.</summary>
    public static T[] Rent(int length)
    {
        if (length > MostKept)
        {
            return ArrayPool<T>.Shared.Rent(length);
        }

        var slots = kept ??= new T[Slots][];
        for (var slot = 0; slot < Slots; slot++)
        {
            if (slots[slot] is { } array && array.Length >= length)
            {
                slots[slot] = null;
                return array;
            }
        }

        return new T[BitOperations.RoundUpToPowerOf2((uint)Math.Max(length, 16))];
    }

    /// <summary>Gives an array back; of several too many the shorter ones are let go.</summary>
    public static void Return(T[] array)
    {
        if (array.Length > MostKept)
        {
            ArrayPool<T>.Shared.Return(array);
            return;
        }

        var slots = kept ??= new T[Slots][];
        for (var slot = 0; slot < Slots; slot++)
        {
            if (slots[slot] is not { } other)
            {
                slots[slot] = array;
                return;
            }

            if (other.Length < array.Length)
            {
                (slots[slot], array) = (array, other);
            }
        }
    }
}
