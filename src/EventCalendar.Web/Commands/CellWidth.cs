using System.Globalization;
using System.Text;

namespace EventCalendar.Web.Commands;

/// <summary>How many columns of a terminal a character takes.</summary>
internal static class CellWidth
{
    // UAX #11: what East Asian Width calls W or F, with the emoji that terminals draw as wide; in ascending order.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x23E9, 0x23EC), (0x2614, 0x2615), (0x26BD, 0x26BE), (0x2705, 0x2705),
        (0x274C, 0x274C), (0x2753, 0x2755), (0x2795, 0x2797), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97F),
        (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x17000, 0x18CFF),
        (0x1F004, 0x1F004), (0x1F18E, 0x1F19A), (0x1F200, 0x1F320), (0x1F32D, 0x1F64F), (0x1F680, 0x1F6FF),
        (0x1F7E0, 0x1F7EB), (0x1F90C, 0x1F9FF), (0x1FA70, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>Returns 0 for what is drawn over the character before it, 2 for wide characters, else 1.</summary>
    public static int Of(Rune rune)
    {
        if (rune.Value < 0x300)
        {
            return 1;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            _ => IsWide(rune.Value) ? 2 : 1,
        };
    }

    private static bool IsWide(int code)
    {
        foreach (var (first, last) in Wide)
        {
            if (code <= last)
            {
                return code >= first;
            }
        }

        return false;
    }
}
