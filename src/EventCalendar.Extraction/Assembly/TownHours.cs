using EventCalendar.Extraction.Assembly.Times;
using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>
/// Finds the hours of several towns on one day: "Gottesdienste am 15. November: Marburg 9 Uhr, Kassel 10.30 Uhr".
/// </summary>
internal sealed class TownHours(Reading reading)
{
    private const int FewestTowns = 2;
    private const int LongestName = 3;

    /// <summary>Adds an event for each town behind the first.</summary>
    /// <returns>Whether the words of the date are such a row.</returns>
    public bool Add(List<Anchor> anchors, Anchor item, Sentence range)
    {
        var (count, known) = (0, 0);
        var begin = reading.FragmentFrom(Math.Max(item.Date.End, range.First));
        for (var at = begin; at < reading.Fragments.Count && reading.Fragments[at].First < item.End; at++)
        {
            ref readonly var time = ref reading.Fragments[at];
            if (!time.HasTime || time.HasDate || time.Kind == FragmentKind.Recurrence
                || TimeRoles.Of(reading.Tokens, range, time, null) is not TimeRole.Plain
                || NameFirst(item, time) is not { } name)
            {
                return false;
            }

            count++;
            known += Towns.EndOf(reading.Tokens, name) > name ? 1 : 0;
        }

        if (count < FewestTowns || count + known <= FewestTowns)
        {
            return false;
        }

        var (isFirst, end) = (true, item.End);
        for (var at = begin; at < reading.Fragments.Count && reading.Fragments[at].First < end; at++)
        {
            ref readonly var time = ref reading.Fragments[at];
            var start = NameFirst(item, time)!.Value;
            if (isFirst)
            {
                (item.End, isFirst) = (time.End, false);
                continue;
            }

            anchors.Add(new Anchor(item.Sentence, item.Date,
                new ResolvedDate(item.StartsOn, item.IsYearAssumed, item.IsMismatch, false))
            {
                First = start,
                LeadFirst = start,
                End = time.End,
                IsDateAbove = true,
                PartOf = item,
                IsElsewhere = true,
            });
        }

        return true;
    }

    /// <summary>A village that no gazetteer lists, and no word for what begins, opens or costs.</summary>
    private bool IsName(int at) =>
        !EventNouns.IsAt(reading.Tokens, at)
            && !TimeWords.Cues.Contains(reading.Tokens[at]) && !RoleWords.Doors.Contains(reading.Tokens[at])
            && !RoleWords.Begin.Contains(reading.Tokens[at])
            && !PlaceWords.Labels.Contains(reading.Tokens[at])
            && !TitleWords.Idle.Contains(reading.Tokens[at])
            && !PlaceWords.CommonNouns.Contains(reading.Tokens[at]);

    /// <summary>Finds the town right before an hour, behind a comma or colon.</summary>
    private int? NameFirst(Anchor item, Fragment time)
    {
        var last = time.First - 1;
        last -= reading.Tokens[last].Text is "um" or "ab" or "," or "-" or ":" ? 1 : 0;
        var first = last;
        while (first >= item.Date.End && first > last - LongestName && reading.Tokens[first] is
            { IsCapitalized: true, IsWord: true, Breaks: 0 } && !reading.IsTemporal(first))
        {
            first--;
        }

        first++;
        return first <= last && reading.Tokens[first - 1].Text is "," or ":" or ";" or "|" or "und"
            && (Towns.EndOf(reading.Tokens, first) == last + 1 || (first == last && IsName(first)))
            ? first
            : null;
    }
}
