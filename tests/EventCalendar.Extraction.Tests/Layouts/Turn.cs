namespace EventCalendar.Extraction.Tests.Layouts;

/// <summary>Picks parts in an order that looks like chance and is the same in every run.</summary>
internal sealed class Turn(uint seed)
{
    private uint state = (seed * 2654435761u) + 12345u;

    public T Pick<T>(T[] parts)
    {
        state = (state * 1664525u) + 1013904223u;
        return parts[(int)((state >> 8) % (uint)parts.Length)];
    }
}
