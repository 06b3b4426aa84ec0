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
}
