using EventCalendar.Extraction.Assembly;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Rules.Roles;

/// <summary>Tells the weeks around a feast from the feast itself.</summary>
internal sealed class FeastSeasonRule : RoleRule
{
    public override string Id => "role.feast-season";

    public override string Summary =>
        "\"Nach Ostern\", \"rund um Pfingsten\" and \"vor Weihnachten\" name a time of the year and no day.";

    public override string Positive => "Nach Ostern probt der Chor wieder im Pfarrheim.";

    public override string Negative => "An Ostern um 10 Uhr singt der Chor in der Pfarrkirche.";

    public override DateRole? Judge(Reading reading, int sentence, in Fragment date)
    {
        if (date is not { Kind: FragmentKind.Date, Date.Name: not null } || date.First == 0)
        {
            return null;
        }

        var before = date.First - 1;
        before -= TimeWords.Articles.Contains(reading.Tokens[before]) ? 1 : 0;
        return TimeWords.AroundFeasts.Contains(reading.Tokens[before])
            && before >= reading.Source.Sentences[sentence].First ? DateRole.Aside : null;
    }
}
