using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>Sets aside days of publications, laws and letters.</summary>
internal sealed class PublicationRule : RoleRule
{
    public override string Id => "role.publication";

    public override string Summary =>
        "A dateline, \"Stand: 20.8.2026\", \"Ausgabe vom 22. August\", \"Gesetz vom 27. März\" is no event.";

    public override string Positive => "Stand: 20.8.2027. Der Chor probt weiter.";

    public override string Negative => "Konzert am 20.8.2027 um 18 Uhr im Rathaus";

    public override DateRole? Judge(Reading reading, int sentence, Fragment date)
    {
        if (reading.DatelineAt(date.First) is { } line && date.First < line.End)
        {
            return DateRole.Publication;
        }

        var tokens = reading.Tokens;
        var before = date.First - 1;
        before -= tokens[before].Text is ":" or "vom" or "am" or "," ? 1 : 0;
        before -= tokens[before].Text is ":" or "vom" ? 1 : 0;

        // "nicht wie veröffentlicht am Montag" corrects a day.
        return !tokens[before - 1].Is("wie") && tokens[before].IsWord
            && RoleWords.Published.Contains(tokens[before])
            && before >= reading.Source.Sentences[sentence].First
            ? DateRole.Publication
            : null;
    }
}
