using System.Collections.Frozen;

namespace EventCalendar.Core.Feeds;

/// <summary>Names of the languages that announcements name most.</summary>
/// <remarks>Not taken from the culture data of the machine: two machines have to write the same bytes.</remarks>
internal static class FeedLanguageNames
{
    public static FrozenDictionary<string, string> German { get; } = Read(
        "am Amharisch,ar Arabisch,bg Bulgarisch,bs Bosnisch,cs Tschechisch,da Dänisch,de Deutsch,el Griechisch,"
        + "en Englisch,es Spanisch,fa Persisch,fr Französisch,he Hebräisch,hi Hindi,hr Kroatisch,hu Ungarisch,"
        + "it Italienisch,ja Japanisch,ko Koreanisch,ku Kurdisch,nl Niederländisch,pl Polnisch,ps Paschtu,"
        + "pt Portugiesisch,ro Rumänisch,ru Russisch,sk Slowakisch,so Somali,sq Albanisch,sr Serbisch,ta Tamil,"
        + "ti Tigrinya,tr Türkisch,uk Ukrainisch,ur Urdu,vi Vietnamesisch,zh Chinesisch,"
        + "gsg Deutsche Gebärdensprache");

    public static FrozenDictionary<string, string> English { get; } = Read(
        "am Amharic,ar Arabic,bg Bulgarian,bs Bosnian,cs Czech,da Danish,de German,el Greek,en English,es Spanish,"
        + "fa Persian,fr French,he Hebrew,hi Hindi,hr Croatian,hu Hungarian,it Italian,ja Japanese,ko Korean,"
        + "ku Kurdish,nl Dutch,pl Polish,ps Pashto,pt Portuguese,ro Romanian,ru Russian,sk Slovak,so Somali,"
        + "sq Albanian,sr Serbian,ta Tamil,ti Tigrinya,tr Turkish,uk Ukrainian,ur Urdu,vi Vietnamese,zh Chinese,"
        + "gsg German Sign Language");

    private static FrozenDictionary<string, string> Read(string names) => names.Split(',')
        .Select(entry => entry.Split(' ', 2))
        .ToFrozenDictionary(entry => entry[0], entry => entry[1], StringComparer.Ordinal);
}
