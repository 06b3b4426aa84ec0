namespace EventCalendar.Web.Resources;

/// <summary>Names the resource files <c>PersonalFeedTexts.resx</c> (German) and <c>PersonalFeedTexts.en.resx</c>.</summary>
public sealed class PersonalFeedTexts;
