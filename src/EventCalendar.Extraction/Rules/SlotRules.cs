using System.Collections.Immutable;

namespace EventCalendar.Extraction.Rules;

/// <summary>The rules that fill the fields of an event around its date.</summary>
internal static class SlotRules
{
    /// <summary>Gets them in the order of the fields.</summary>
    public static ImmutableArray<SlotRule> All { get; } =
    [
        new("title.heading", "The heading above, if it names an event or nothing nearer does.",
            "Sommerfest der Nachbarn\n\nWir feiern am 3. Mai 2027 um 15 Uhr im Rathaus.", "Am 3. Mai 2027 um 15 Uhr ist Sommerfest im Rathaus."),
        new("title.noun-phrase", "The noun that names an event, with its adjectives, genitive, topic and quotation.",
            "Am 3. Mai 2027 findet um 18 Uhr im Rathaus ein Vortrag über Moore statt.", "3.5.2027 18 Uhr Moorabend, Rathaus"),
        new("title.item", "What is left of a list item without its date, time and place, or the line next to a date that stands alone.",
            "3.5.2027 18 Uhr Moorabend, Rathaus", "Der Moorabend ist am 3.5.2027 um 18 Uhr im Rathaus."),
        new("title.lead", "The words of a line before its date.",
            "Moorabend am 3.5.2027, 18 Uhr, Rathaus", "Am 3.5.2027 um 18 Uhr: Moorabend im Rathaus"),
        new("title.named-elsewhere", "The name in quotation marks that the text gives elsewhere to the noun in the genitive.",
            "Der Arbeitskreis „Offene Stadt“ wächst. Das Treffen des Arbeitskreises findet am 3. Mai 2027 um 18 Uhr im Rathaus statt.",
            "Das Treffen des Arbeitskreises findet am 3. Mai 2027 um 18 Uhr im Rathaus statt."),
        new("title.verb", "What someone does, with its topic, object or who: \"Der Chor probt\" is \"Probe: Chor\".",
            "Am 3. Mai 2027 um 18 Uhr trifft sich der Heimatverein im Rathaus.", "Am 3. Mai 2027 um 18 Uhr ist Sommerfest im Rathaus."),
        new("place.address", "Street and number, with the venue before and the town behind.",
            "Konzert am 3. Mai 2027, 18 Uhr, Alte Mühle, Ringstraße 3, Marburg", "Konzert am 3. Mai 2027, 18 Uhr, Alte Mühle"),
        new("place.venue", "A venue behind a preposition, a label, a comma or on its own line, in the nominative.",
            "Konzert am 3. Mai 2027 um 18 Uhr im Alten Rathaus", "Konzert am 3. Mai 2027 um 18 Uhr im Sommer"),
        new("place.named", "A name that only a preposition and a date, a time or \"statt\" beside it show to be a place.",
            "Konzert am 3. Mai 2027 um 18 Uhr im Schwanen", "Konzert am 3. Mai 2027 um 18 Uhr im Advent"),
        new("place.assumed", "A venue that the sentence, the title or the heading names otherwise; with a warning.",
            "Die Stadtbibliothek lädt am 3. Mai 2027 um 18 Uhr zum Vorlesen ein.", "Der Chor lädt am 3. Mai 2027 um 18 Uhr zum Konzert ein."),
        new("place.town", "The town of the sentence or heading where no venue is named.",
            "Stadtlauf in Marburg\n\nDer Lauf beginnt am 3. Mai 2027 um 10 Uhr.", "Stadtlauf am 3. Mai 2027 um 10 Uhr"),
        new("organizer.label", "The name behind \"Veranstalter:\", before a colon at the beginning of a line, or below a greeting.",
            "Konzert am 3. Mai 2027, 18 Uhr, Rathaus. Veranstalter: Klimabüro der Stadt", "Konzert am 3. Mai 2027, 18 Uhr, Rathaus. Veranstalter gesucht."),
        new("organizer.invites", "The organization that invites, offers or celebrates.",
            "Der Geschichtsverein lädt am 3. Mai 2027 um 18 Uhr zum Vortrag ins Rathaus ein.", "Der Vortrag beginnt am 3. Mai 2027 um 18 Uhr im Rathaus."),
        new("organizer.host", "The body at whose address it takes place, behind \"beim\" or \"bei\".",
            "Treffen am 3. Mai 2027 um 18 Uhr beim Internationalen Bund, Ringstraße 3", "Treffen am 3. Mai 2027 um 18 Uhr im Rathaus, Ringstraße 3"),
        new("online.service", "A service for meetings: Zoom, Jitsi, online.",
            "Seminar am 3. Mai 2027 um 18 Uhr per Zoom", "Seminar am 3. Mai 2027 um 18 Uhr im Rathaus"),
        new("online.address", "An address for joining or watching.",
            "Seminar am 3. Mai 2027 um 18 Uhr über Jitsi (https://meet.example/moor)", "Seminar am 3. Mai 2027 um 18 Uhr, Infos: https://moor.example"),
        new("expression.period", "Years, decades, months and weeks that are counted or named; in the list of expressions only.",
            "Die Halle wurde 1971 gebaut und letzten Monat geschlossen.", "Das Konto hat die Nummer 1971, es kamen 1971 Besucher."),
        new("expression.length", "Lengths of time in any unit; in the list of expressions only.",
            "Der Umbau hat zwei Jahre und fünf Monate gedauert.", "Der Bub war drei Jahre alt."),
        new("price.amount", "What one pays to take part, with the lower prices behind it.",
            "Konzert am 3. Mai 2027 um 18 Uhr im Rathaus, Eintritt 5 Euro, ermäßigt 3 Euro",
            "Konzert am 3. Mai 2027 um 18 Uhr im Rathaus, das für 5 Millionen Euro saniert wurde"),
        new("price.free", "Words that say that nothing has to be paid.",
            "Konzert am 3. Mai 2027 um 18 Uhr im Rathaus. Der Eintritt ist frei.",
            "Konzert am 3. Mai 2027 um 18 Uhr im Rathaus. Plätze sind noch frei."),
        new("registration.contact", "A mail address, page or number beside the registration.",
            "Kurs am 3. Mai 2027 um 18 Uhr im Rathaus. Anmeldung unter 01234 56789 oder kurs@moor.example.",
            "Kurs am 3. Mai 2027 um 18 Uhr im Rathaus. Infos: www.moor.example"),
        new("languages.spoken", "Languages in which it is held or interpreted.",
            "Vortrag am 3. Mai 2027 um 18 Uhr im Rathaus, auf Deutsch und Türkisch",
            "Deutschkurs am 3. Mai 2027 um 18 Uhr im Rathaus"),
        new("access.step-free", "Whether the place can be reached without steps.",
            "Konzert am 3. Mai 2027 um 18 Uhr im Rathaus. Der Saal ist barrierefrei.",
            "Vortrag über Barrierefreiheit am 3. Mai 2027 um 18 Uhr im Rathaus"),
    ];
}
