using System.Buffers.Binary;
using System.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>
/// Reads <c>gazetteer.bin</c> in place: sorted names, their places, and a filter for what is no name.
/// </summary>
/// <remarks>
/// The layout is told in <c>docs/adr/0014-gazetteer.md</c>; <c>make.mjs</c> beside the file writes it.
/// </remarks>
internal sealed class GazetteerFile
{
    private const int HeaderSize = 32;
    private const int TownSizeInBytes = 8;
    private const int NameSizeInBytes = 6;
    private const int OffsetMask = 0xFFFFFF;
    private const int CommonWordFlag = 1 << 25;
    private const int AmbiguousFlag = 1 << 24;
    private const int SizeMask = 7;
    private const int DistrictFlag = 8;

    private readonly byte[] bytes;
    private readonly string[] regions;
    private readonly int filter;
    private readonly int filterMask;
    private readonly int towns;
    private readonly int names;
    private readonly int rows;
    private readonly int text;

    private GazetteerFile(byte[] bytes)
    {
        this.bytes = bytes;
        var noticeSize = Int32(4);
        var regionSize = Int32(8);
        var filterSize = Int32(12);
        TownCount = Int32(16);
        NameCount = Int32(20);
        Notice = Encoding.ASCII.GetString(bytes, HeaderSize, noticeSize);
        regions = Encoding.ASCII.GetString(bytes, HeaderSize + noticeSize, regionSize).Split('\n');
        filter = HeaderSize + noticeSize + regionSize;
        filterMask = (filterSize * 8) - 1;
        towns = filter + filterSize;
        names = towns + (TownCount * TownSizeInBytes);
        rows = names + ((NameCount + 1) * NameSizeInBytes);
        text = rows + (Int32(24) * 2);
    }

    /// <summary>Gets the source and licence of the data.</summary>
    public string Notice { get; }

    /// <summary>Gets how many places there are.</summary>
    public int TownCount { get; }

    /// <summary>Gets how many names there are.</summary>
    public int NameCount { get; }

    /// <summary>Reads the file that is embedded in the assembly.</summary>
    public static GazetteerFile Load()
    {
        var assembly = typeof(GazetteerFile).Assembly;
        using var stream =
            assembly.GetManifestResourceStream("EventCalendar.Extraction.Lexicon.Gazetteer.gazetteer.bin")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new GazetteerFile(bytes);
    }

    /// <summary>
    /// Says whether a folded text may be a name or the words a name begins with; <c>false</c> is certain.
    /// </summary>
    public bool MayBegin(ReadOnlySpan<char> folded)
    {
        var hash = 2166136261U;
        foreach (var c in folded)
        {
            hash = unchecked((hash ^ c) * 16777619U);
        }

        var bit = (int)((hash ^ (hash >> 15)) & (uint)filterMask);
        return (bytes[filter + (bit >> 3)] & (1 << (bit & 7))) != 0;
    }

    /// <summary>Returns the index of the first name that is not before a folded text.</summary>
    public int LowerBound(ReadOnlySpan<char> folded)
    {
        var low = 0;
        var high = NameCount;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Compare(middle, folded) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Says whether a name is a folded text.</summary>
    public bool IsName(int name, ReadOnlySpan<char> folded) => name < NameCount && Compare(name, folded) == 0;

    /// <summary>Says whether a name begins with a folded text.</summary>
    public bool NameBegins(int name, ReadOnlySpan<char> folded)
    {
        if (name >= NameCount)
        {
            return false;
        }

        var utf8 = Utf8(name);
        foreach (var c in folded)
        {
            if (utf8.IsEmpty || Next(ref utf8) != c)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns a name as it is written.</summary>
    public string NameAt(int name) => Encoding.UTF8.GetString(Utf8(name));

    /// <summary>Returns the name of a place.</summary>
    public string NameOf(int town) => NameAt(UInt16(towns + (town * TownSizeInBytes) + 4));

    /// <summary>Returns how many places have a name, the greatest first.</summary>
    public int PlaceCount(int name) => RowOf(name + 1) - RowOf(name);

    /// <summary>Returns one of the places of a name.</summary>
    public Town PlaceAt(int name, int place)
    {
        var flags = Int32(names + (name * NameSizeInBytes));
        var number = UInt16(rows + ((RowOf(name) + place) * 2));
        var at = towns + (number * TownSizeInBytes);
        return new Town(
            number,
            (UInt16(at) + 25_000) / 1000.0,
            (UInt16(at + 2) - 25_000) / 1000.0,
            regions[bytes[at + 6]],
            (TownSize)(bytes[at + 7] & SizeMask),
            (bytes[at + 7] & DistrictFlag) != 0,
            (flags & AmbiguousFlag) != 0,
            (flags & CommonWordFlag) != 0);
    }

    private int Compare(int name, ReadOnlySpan<char> folded)
    {
        var utf8 = Utf8(name);
        foreach (var c in folded)
        {
            if (utf8.IsEmpty)
            {
                return -1;
            }

            var difference = Next(ref utf8) - c;
            if (difference != 0)
            {
                return difference;
            }
        }

        return utf8.IsEmpty ? 0 : 1;
    }

    private static char Next(ref ReadOnlySpan<byte> utf8)
    {
        // The names are Latin and therefore one UTF-16 code unit a character.
        Rune.DecodeFromUtf8(utf8, out var rune, out var length);
        utf8 = utf8[length..];
        return char.ToLowerInvariant((char)rune.Value);
    }

    private ReadOnlySpan<byte> Utf8(int name)
    {
        var at = names + (name * NameSizeInBytes);
        var start = Int32(at) & OffsetMask;
        var end = Int32(at + NameSizeInBytes) & OffsetMask;
        return bytes.AsSpan(text + start, end - start);
    }

    private int RowOf(int name) => UInt16(names + (name * NameSizeInBytes) + 4);

    private int Int32(int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));

    private int UInt16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));
}
