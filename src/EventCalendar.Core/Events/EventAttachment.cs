namespace EventCalendar.Core.Events;

/// <summary>A document that belongs to an event, such as a programme, kept where its publisher has it.</summary>
/// <param name="Url">Its http or https address.</param>
/// <param name="Title">What it is called; <c>null</c> if nobody said.</param>
/// <param name="MediaType">Such as <c>application/pdf</c>, in lower case; <c>null</c> if unknown.</param>
public sealed record EventAttachment(string Url, string? Title, string? MediaType);
