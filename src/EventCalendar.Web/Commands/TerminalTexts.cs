using System.Globalization;
using System.Resources;
using EventCalendar.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EventCalendar.Web.Commands;

/// <summary>The words of the pages, for a verb that runs without the services of the server.</summary>
/// <remarks>The reader warns in German sentences; whatever is printed beside them is German as well.</remarks>
internal sealed class TerminalTexts : IStringLocalizer<Texts>
{
    /// <summary>The language of the words, and of the names of days and months among them.</summary>
    public static readonly CultureInfo Language = CultureInfo.GetCultureInfo(Texts.Languages[0]);

    private static readonly ResourceManager Resources =
        new("EventCalendar.Web.Resources.Texts", typeof(Texts).Assembly);

    /// <inheritdoc/>
    public LocalizedString this[string name] => Resources.GetString(name, CultureInfo.InvariantCulture) is { } text
        ? new LocalizedString(name, text)
        : new LocalizedString(name, name, resourceNotFound: true);

    /// <inheritdoc/>
    public LocalizedString this[string name, params object[] arguments] =>
        new(name, string.Format(Language, this[name].Value, arguments));

    /// <inheritdoc/>
    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
