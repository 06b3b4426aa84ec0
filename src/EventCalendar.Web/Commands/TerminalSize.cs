using System.Runtime.InteropServices;

namespace EventCalendar.Web.Commands;

/// <summary>Asks a terminal for its size.</summary>
/// <remarks>
/// The console class of .NET would, before it answers, send sequences that change the terminal's mode, also to one
/// that is to get none.
/// </remarks>
internal static class TerminalSize
{
    private const int StandardOutput = 1;
    private const nuint GetWindowSize = 0x5413; // TIOCGWINSZ of Linux on x64 and ARM

    /// <summary>Returns the columns of the terminal on standard output; <c>null</c> if it does not tell.</summary>
    public static int? Columns()
    {
        try
        {
            if (!OperatingSystem.IsLinux())
            {
                return Console.WindowWidth is > 0 and var columns ? columns : null;
            }

            var size = default(WindowSize);
            return IoControl(StandardOutput, GetWindowSize, ref size) == 0 && size.Columns > 0 ? size.Columns : null;
        }
        catch (Exception problem) when (problem is IOException or PlatformNotSupportedException
            or DllNotFoundException or EntryPointNotFoundException)
        {
            return null;
        }
    }

    [DllImport("libc", EntryPoint = "ioctl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int IoControl(int file, nuint request, ref WindowSize size);

    [StructLayout(LayoutKind.Sequential)]
    private struct WindowSize
    {
        public ushort Rows;
        public ushort Columns;
        public ushort Width;
        public ushort Height;
    }
}
