namespace EventCalendar.Core.Events;

/// <summary>Title and description in a further language.</summary>
/// <param name="Language">BCP 47 tag such as <c>tr</c>.</param>
/// <param name="Title">What the event is called.</param>
/// <param name="Description">What it is about; <c>null</c> if not translated.</param>
public sealed record EventText(string Language, string Title, string? Description);
