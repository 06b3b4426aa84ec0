using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>
/// Tells words that announce a place, "Ort:", "Treffpunkt ist", and words that take one away, "statt in".
/// </summary>
internal sealed class PlaceLabels(Reading reading)
{
    private const int LongestLabel = 12;
    private const int LongestExcuse = 6;
    private const int LongestMove = 24;
    private const int LongestClause = 25;
    private const int LongestPurpose = 6;
    private const int LongestReason = 16;

    private TokenReader Tokens => reading.Tokens;

    /// <summary>Says whether a token can be the label of words behind it.</summary>
    public bool MayLabel(int at) =>
        PlaceWords.AnyLabel.Contains(Tokens[at]) || Tokens[at].Is("ort") || Tokens[at].Is("\U0001F4CD");

    /// <summary>"Ort:", "Wo?", "Treffpunkt am", "Probelokal wie immer", a pin.</summary>
    public bool IsLabelled(int first, int at)
    {
        ref readonly var before = ref Tokens[at - 1];
        if (at - 1 < first - 1 || IsAlways(at))
        {
            return false;
        }

        if (IsSaidToBe(first, at))
        {
            return true;
        }

        if (before.Text is ":" or "?" && (Tokens[at - 2].IsWord || Tokens[at - 2].Is(")")))
        {
            return PlaceWords.Labels.Contains(Tokens[at - 2])
                || (before.Is(":") && IsLongLabel(first, at - 1));
        }

        return before.Is("\U0001F4CD")
            || (before is { IsWord: true, IsCapitalized: true } && at > first && Tokens[at].Breaks == 0
                && !PlaceWords.LabelGenitives.Contains(Tokens[at])
                && PlaceWords.Labels.Contains(before)
                && (!PlaceWords.WithColon.Contains(before) || IsField(at - 1)))
            || (before.IsWord && PlaceWords.Always.Contains(before) && at > first + 1
                && BehindAlways(first, at - 1))
            || BehindTime(first, at) || IsStartAt(at);
    }

    /// <summary>"Start an der Tourist-Information", "Treffen vor dem Kino".</summary>
    private bool IsStartAt(int at) =>
        PlaceWords.StartPoints.Contains(Tokens[at]) && Tokens[at].Breaks == 0
            && !GrammarWords.Accusatives.Contains(Tokens[at + 1]) && !reading.IsTemporal(at)
            && !reading.IsTemporal(at + 1) && Tokens[at - 1].IsCapitalized
            && PlaceWords.BeginLabels.Contains(Tokens[at - 1]);

    /// <summary>Says whether a colon, question mark or label stands right before a token.</summary>
    public bool FollowsSign(int at) =>
        Tokens[at - 1].Text is ":" or "?" || PlaceWords.Labels.Contains(Tokens[at - 1]);

    /// <summary>"Treffpunkt Kita", "Treff 13 Uhr", "Abfahrt: …": the label itself is no name.</summary>
    public bool IsLabelItself(int at) =>
        Tokens[at].IsCapitalized && PlaceWords.Labels.Contains(Tokens[at])
        && (IsField(at) || Tokens[at].Text.EndsWith("punkt", StringComparison.Ordinal)
            || Tokens[at + 1].Text is ":" or ","
            || reading.IsTemporal(at + 1)
            || PlaceWords.Copulas.Contains(Tokens[at + 1])
            || (Tokens[at].Is("ort") && GrammarWords.Nominatives.Contains(Tokens[at + 1]))
            || (PlaceWords.Prepositions.Contains(Tokens[at + 1]) && PlaceWords.WithColon.Contains(Tokens[at]))
            || PlaceWords.Always.Contains(Tokens[at + 1]));

    /// <summary>
    /// "Ort Gemeindehaus", "19 Uhr Ort Gemeindehaus": a field of a form that lost its colon.
    /// </summary>
    private bool IsField(int at) =>
        (at == 0 || Tokens[at].Breaks > 0 || reading.IsTemporal(at - 1))
            && (Tokens[at].Text.EndsWith("ort", StringComparison.Ordinal)
                || (Tokens[at].Is("wo") && Tokens[at + 1].IsVenue))
            && Tokens[at + 1] is { IsCapitalized: true, Breaks: 0 };

    /// <summary>
    /// "bei Regen: Kirche Roth", "statt in der Aula", "nicht im Rathaus", "Karten bei Schreibwaren Roth".
    /// </summary>
    public bool IsTakenBack(int first, int at)
    {
        if (IsLeft(at) || IsLookedForwardTo(first, at))
        {
            return true;
        }

        for (var before = at - 1; before >= Math.Max(first, at - LongestExcuse); before--)
        {
            ref readonly var token = ref Tokens[before];
            if (at - before <= 4
                && ((PlaceWords.Alternatives.Contains(token) && !reading.IsTemporal(before))
                    || InsteadWords.IsInstead(Tokens, first, before)))
            {
                return true;
            }

            if (token.IsWord && PlaceWords.Contacts.Contains(token))
            {
                return true;
            }

            if (token.Is(".") && !token.IsSpaced && Abbreviations.Contains(Tokens[before - 1]))
            {
                continue;
            }

            if (token.Text is "," or "." or "|" or ";" or ":" || reading.IsTemporal(before)
                || (token.Is("-") && token.IsSpaced))
            {
                // "Foto: Archiv"
                return token.Is(":") && before == at - 1 && PlaceWords.Captions.Contains(Tokens[before - 1]);
            }
        }

        return false;
    }

    /// <summary>"Lust auf den Babytreff", "freut sich auf das Hofcafé".</summary>
    private bool IsLookedForwardTo(int first, int at)
    {
        var lead = Tokens[at].Is("auf") ? at : Tokens[at - 1].Is("auf") ? at - 1 : at - 2;
        if (lead <= first || !Tokens[lead].Is("auf"))
        {
            return false;
        }

        var word = Tokens[lead - 1].Text is "sich" or "uns" or "schon" ? lead - 2 : lead - 1;
        return word >= first && PlaceWords.OntoWords.Contains(Tokens[word])
            && Tokens[lead + 1].Text is not ("dem" or "der");
    }

    /// <summary>
    /// "Das Singen auf dem Schlossplatz wird in die Stadtkirche verlegt": the place that is left.
    /// </summary>
    private bool IsLeft(int at)
    {
        var (isGoal, isPassive) = (false, false);
        for (var next = at; next < Math.Min(Tokens.Count, at + LongestMove)
            && Tokens[next].Text is not (";" or "!" or ":")
            && (next == at || Tokens[next].Breaks < 2); next++)
        {
            isPassive |= PlaceWords.LeavingVerbs.Contains(Tokens[next]);
            isGoal |= next > at + 1 && (Tokens[next].Is("ins")
                || (GrammarWords.GoalLeads.Contains(Tokens[next])
                && GrammarWords.Accusatives.Contains(Tokens[next + 1])
                    && Tokens[next + 2].IsCapitalized && !reading.IsTemporal(next + 2)));
            if (PlaceWords.LeftVerbs.Contains(Tokens[next]) && isGoal
                && isPassive)
            {
                return true;
            }

            if (Tokens[next].Is(".") && Tokens[next + 1].IsSpaced && Tokens[next + 1].IsCapitalized
                && !Tokens[next - 1].IsNumber)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// "Weil er im Krankenhaus liegt, …", "Da im Rathaus gebaut wird, …": a clause that tells why.
    /// </summary>
    public bool IsReason(int first, int at, int end)
    {
        var start = at;
        while (start > first && start > at - LongestReason && !IsClauseEnd(start - 1))
        {
            start--;
        }

        var isLed = PlaceWords.ReasonLeads.Contains(Tokens[start])
            || (Tokens[start].Is("da") && !IsVerbAhead(start + 1));
        var isExcuse = false;
        for (var next = start; next < end && next < at + LongestReason; next++)
        {
            if (reading.IsTemporal(next))
            {
                return false;
            }

            if (next > at && IsClauseEnd(next))
            {
                return isLed || isExcuse;
            }

            isExcuse |= next > at && Tokens[next].IsWord && PlaceWords.Excuses.Contains(Tokens[next]);
        }

        return isExcuse;
    }

    /// <summary>"Da spielt die Band" against "Da im Rathaus gebaut wird".</summary>
    private bool IsVerbAhead(int at) =>
        !Tokens[at].IsCapitalized && !PlaceWords.Prepositions.Contains(Tokens[at])
            && !TimeWords.Articles.Contains(Tokens[at]);

    private bool IsClauseEnd(int at) =>
        Tokens[at].Text is "," or ";" or "." or ":" or "!" or "?" or "(" or ")"
            || (Tokens[at].Is("-") && Tokens[at].IsSpaced);

    /// <summary>
    /// "Karten bekommt man … in der Tourist-Information": where one asks, and not where it takes place.
    /// </summary>
    public bool IsOfContact(int first, int at)
    {
        return Tokens.Has(PlaceWords.Contacts, Math.Max(first, at - LongestClause), at);
    }

    /// <summary>"Ort, wenn nicht anders angegeben:", "Treffpunkt für alle Touren:".</summary>
    private bool IsLongLabel(int first, int colon)
    {
        for (var at = colon - 1; at >= first && at > colon - LongestLabel; at--)
        {
            if (IsLabel(at))
            {
                return !PlaceWords.WithColon.Contains(Tokens[at])
                    || PlaceWords.LongLabels.Contains(Tokens[at]);
            }

            if (Tokens[at].Text is "." or ":" or ";" || reading.IsTemporal(at)
                || Tokens[at].Breaks > 0)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Treffpunkt 8.45 Uhr Hbf Roth", "Start: 9.30 h, Porta Nigra".</summary>
    private bool BehindTime(int first, int at)
    {
        if (!Tokens[at].IsCapitalized && !PlaceWords.Prepositions.Contains(Tokens[at]))
        {
            return false;
        }

        var label = at - 1;
        var hasTime = false;
        while (label > first && label > at - LongestLabel && !IsLabel(label)
            && (reading.IsTemporal(label) || TimeWords.Cues.Contains(Tokens[label])
                || Tokens[label].Text is "," or ":" or "h" or "uhr"))
        {
            hasTime |= reading.IsTimed(label);
            label--;
        }

        return hasTime && IsLabel(label) && !Tokens[at].IsEventNoun;
    }

    private bool IsLabel(int at) => Tokens[at].IsCapitalized && PlaceWords.Labels.Contains(Tokens[at]);

    /// <summary>"wie immer", "dieses Mal".</summary>
    private bool IsAlways(int at) => PlaceWords.Always.Contains(Tokens[at])
        || (Tokens[at].Text is "dieses" or "ein" && Tokens[at + 1].Is("mal"))
        || (Tokens[at].Is("mal") && Tokens[at - 1].Text is "dieses" or "ein");

    private bool BehindAlways(int first, int at)
    {
        while (at > first && IsAlways(at))
        {
            at--;
        }

        return Tokens[at].IsCapitalized && PlaceWords.Labels.Contains(Tokens[at]);
    }

    /// <summary>"Treffpunkt ist um 10 Uhr der Parkplatz am Freibad".</summary>
    private bool IsSaidToBe(int first, int at)
    {
        var before = at - 1;
        before -= TimeWords.Articles.Contains(Tokens[before]) ? 1 : 0;
        if (before == at - 2 && before > first && Tokens[before].IsCapitalized && Tokens[before].Is("ort"))
        {
            return true;
        }

        for (; before > first && !PlaceWords.Copulas.Contains(Tokens[before]); before--)
        {
            if (at - before > LongestLabel
                || !(reading.IsTemporal(before) || TimeWords.Cues.Contains(Tokens[before])
                || Tokens[before].Is(",") || IsAlways(before)))
            {
                return false;
            }
        }

        return before > first && LabelBefore(first, before);
    }

    /// <summary>"Treffpunkt ist", "Treffpunkt für den Rundgang ist".</summary>
    private bool LabelBefore(int first, int copula)
    {
        for (var at = copula - 1; at >= first && at >= copula - LongestPurpose; at--)
        {
            if (Tokens[at].IsCapitalized && PlaceWords.Labels.Contains(Tokens[at]))
            {
                return at == copula - 1
                    || PlaceWords.LabelLinks.Contains(Tokens[at + 1]);
            }

            if (Tokens[at].Text is "," or "." or ":")
            {
                return false;
            }
        }

        return false;
    }
}
