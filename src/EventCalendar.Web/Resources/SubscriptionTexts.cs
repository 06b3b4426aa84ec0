namespace EventCalendar.Web.Resources;

/// <summary>Names the resource files <c>SubscriptionTexts.resx</c> (German) and <c>SubscriptionTexts.en.resx</c>.</summary>
public sealed class SubscriptionTexts;
