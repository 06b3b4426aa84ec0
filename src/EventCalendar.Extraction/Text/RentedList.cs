using System.Runtime.CompilerServices;

namespace EventCalendar.Extraction.Text;

/// <summary>
/// A list whose memory is rented, so that reading a text leaves nothing behind for the collector.
/// </summary>
/// <remarks>
/// Whoever makes it gives it back; what was taken out of it by reference must not be used afterwards.
/// </remarks>
internal sealed class RentedList<T> : IDisposable
{
    private const int Shortest = 16;
    private T[] items = [];

    /// <summary>Begins empty; memory is rented for the first item.</summary>
    public RentedList()
    {
    }

    /// <summary>Begins empty, with room for so many items.</summary>
    public RentedList(int capacity) => Expect(capacity);

    /// <summary>Gets the number of items.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the items in order.</summary>
    public Span<T> All => items.AsSpan(0, Count);

    /// <summary>Gets the items in order, as memory that is given back with the list.</summary>
    public ReadOnlyMemory<T> Memory => items.AsMemory(0, Count);

    /// <summary>Gets an item.</summary>
    public ref T this[int index]
    {
        get
        {
            Effort.Look();
            return ref All[index];
        }
    }

    /// <summary>Gets an item counted from the end.</summary>
    public ref T this[Index index] => ref All[index];

    /// <summary>Makes room for so many items in all.</summary>
    public void Expect(int capacity)
    {
        if (capacity > items.Length || items.Length == 0)
        {
            Grow(Math.Max(capacity, Shortest));
        }
    }

    /// <summary>Adds an item behind the others.</summary>
    public void Add(in T item)
    {
        if (Count == items.Length)
        {
            Grow(Math.Max(Count * 2, Shortest));
        }

        items[Count++] = item;
    }

    /// <summary>Adds items behind the others.</summary>
    public void AddRange(ReadOnlySpan<T> more)
    {
        if (more.Length > items.Length - Count)
        {
            Grow(Math.Max(Count * 2, Count + more.Length));
        }

        more.CopyTo(items.AsSpan(Count));
        Count += more.Length;
    }

    /// <summary>Takes the last item away.</summary>
    public void RemoveLast() => Count--;

    /// <summary>Enumerates the items.</summary>
    public Span<T>.Enumerator GetEnumerator() => All.GetEnumerator();

    /// <summary>Gives the memory back; the list is empty and can be filled again.</summary>
    public void Dispose()
    {
        Return();
        items = [];
        Count = 0;
    }

    private void Grow(int length)
    {
        var larger = Buffers<T>.Rent(length);
        All.CopyTo(larger);
        Return();
        items = larger;
    }

    private void Return()
    {
        if (items.Length == 0)
        {
            return;
        }

        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            All.Clear();
        }

        Buffers<T>.Return(items);
    }
}
