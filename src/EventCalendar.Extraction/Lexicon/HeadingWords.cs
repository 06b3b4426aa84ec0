using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Lexicon;

/// <summary>Words of headings, labels and organizers.</summary>
internal static class HeadingWords
{
    public static readonly WordList Greetings = LexiconData.List("greeting");
    /// <summary>Gets labels of who made or shows something: "Regie:".</summary>
    public static readonly WordList Credits = LexiconData.List("credit-labels");

    public static readonly WordList Notices = LexiconData.List("notice-labels");
    public static readonly WordList NumberLabels = LexiconData.List("number-labels");
    public static readonly WordList Strip = LexiconData.List("heading-strip");
    public static readonly WordList Hosts = LexiconData.List("host-labels");
    /// <summary>"Kategorie", "Veranstalter", "Details": labels of what is neither title nor day.</summary>
    public static readonly WordList Fields = LexiconData.List("field-labels");
    /// <summary>"Preis", "Veranstalter": labels that end the field before them, also without a colon.</summary>
    public static readonly WordList FieldStops = LexiconData.List("field-stops");
    /// <summary>"Wann", "Termin": labels of the day of an event, and of no letter.</summary>
    public static readonly WordList EventDays = LexiconData.List("event-day-labels");
    /// <summary>"Zum Kalender hinzufügen", "Drucken": what a page offers to do.</summary>
    public static readonly WordList PageWords = LexiconData.List("page-words");
    public static readonly WordList DateLabels = LexiconData.List("date-labels");
    public static readonly WordList Organizations = LexiconData.List("org-words");
    public static readonly WordList Auxiliaries = LexiconData.List("auxiliaries");
    public static readonly WordList EndInT = LexiconData.List("no-verbs-in-t");
    public static readonly WordList NameLinks = LexiconData.List("name-links");
    /// <summary>Gets what begins the heading of a report: "Bericht", "Rückblick".</summary>
    public static readonly WordList Reports = LexiconData.List("report-heads");

    public static readonly WordList OnlineWords = LexiconData.List("online-words");
    public static readonly WordList OnlineServices = LexiconData.List("online-services");
    public static readonly WordList NotOnline = LexiconData.List("before-other-online");
    public static readonly WordList StreamWords = LexiconData.List("stream-words");
    public static readonly WordList OnlineLinks = LexiconData.List("online-links");

    /// <summary>Says whether a word before a colon is the label of a field of an event.</summary>
    public static bool IsLabel(in Token word) =>
        Fields.Contains(word) || DateLabels.Contains(word) || TitleWords.Labels.Contains(word)
            || PlaceWords.Labels.Contains(word);

    /// <summary>"Ort", "Veranstaltungsort", "Treffpunkt": labels that need no colon before a name.</summary>
    public static bool IsOfPlace(in Token word) =>
        PlaceWords.Labels.Contains(word) && (word.Text.EndsWith("ort") || word.Text.EndsWith("punkt"));
}
