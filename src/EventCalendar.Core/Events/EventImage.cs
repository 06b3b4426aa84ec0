namespace EventCalendar.Core.Events;

/// <summary>A picture of an event, kept where its publisher has it.</summary>
/// <param name="Url">Its https address: what phones load over http they show to every bystander.</param>
/// <param name="Alt">What it shows, for those who do not see it; <c>null</c> if nobody said.</param>
public sealed record EventImage(string Url, string? Alt);
