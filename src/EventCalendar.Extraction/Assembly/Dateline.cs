using NodaTime;

namespace EventCalendar.Extraction.Assembly;

/// <summary>The beginning of an article that says where and when it was written.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Date">The day it was written.</param>
/// <param name="Town">The town it was written in; <c>null</c> if it names none.</param>
internal sealed record Dateline(int First, int End, LocalDate Date, string? Town);
