using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;

namespace EventCalendar.Web.Mail;

/// <summary>The words of mails in one language, from <c>Resources/Mail.*.resx</c>; German where there are none.</summary>
internal sealed class MailTexts
{
    private static readonly ResourceManager Resources =
        new("EventCalendar.Web.Resources.Mail", typeof(MailTexts).Assembly);

    private static readonly ConcurrentDictionary<string, MailTexts> ByLanguage = new(StringComparer.OrdinalIgnoreCase);

    private MailTexts(CultureInfo culture)
    {
        Culture = culture;
        Language = Resources.GetString(nameof(Language), culture) ?? culture.TwoLetterISOLanguageName;
        WordCulture = CultureInfo.GetCultureInfo(Language);
    }

    /// <summary>Gets the language that the words really have.</summary>
    public string Language { get; }

    /// <summary>Gets the culture of the words: names of days and months.</summary>
    public CultureInfo WordCulture { get; }

    private CultureInfo Culture { get; }

    /// <param name="language">BCP 47 tag; one that nobody knows gives German.</param>
    public static MailTexts For(string language) => ByLanguage.GetOrAdd(language, tag =>
    {
        try
        {
            return new MailTexts(CultureInfo.GetCultureInfo(tag));
        }
        catch (CultureNotFoundException)
        {
            return new MailTexts(CultureInfo.InvariantCulture);
        }
    });

    /// <summary>Returns a text, with its gaps filled.</summary>
    public string Get(string key, params ReadOnlySpan<object?> gaps)
    {
        var text = Resources.GetString(key, Culture)
            ?? throw new MissingManifestResourceException($"Mail.resx has no text '{key}'.");
        return gaps.IsEmpty ? text : string.Format(WordCulture, text, gaps);
    }
}
