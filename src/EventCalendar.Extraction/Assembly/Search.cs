using System.Runtime.InteropServices;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Binary search in anything that is in order.</summary>
internal static class Search
{
    /// <summary>
    /// Returns the index of the first anchor that stands in a sentence or behind it; the count if there is
    /// none.
    /// </summary>
    public static int From(IReadOnlyList<Anchor> anchors, int sentence) =>
        anchors is List<Anchor> list ? First(list, sentence, static anchor => anchor.Sentence)
            : First(anchors.ToArray(), sentence, static anchor => anchor.Sentence);

    /// <inheritdoc cref="First{T}(ReadOnlySpan{T}, int, Func{T, int})"/>
    public static int First<T>(List<T> items, int least, Func<T, int> key) =>
        First(CollectionsMarshal.AsSpan(items), least, key);

    /// <summary>
    /// Returns the index of the first item whose key is at least the one given; the count if there is none.
    /// </summary>
    /// <param name="items">The items, their keys in order.</param>
    /// <param name="least">The key.</param>
    /// <param name="key">Tells the key of an item; a static lambda, so that nothing is allocated.</param>
    public static int First<T>(ReadOnlySpan<T> items, int least, Func<T, int> key)
    {
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (key(items[middle]) >= least)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
