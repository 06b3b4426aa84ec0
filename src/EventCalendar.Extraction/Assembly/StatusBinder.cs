using EventCalendar.Extraction.Lexicon;
using EventCalendar.Extraction.Temporal;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Finds which events do not take place or have moved, and until when one can register.</summary>
internal sealed class StatusBinder(Reading reading, List<Anchor> anchors, IReadOnlyList<(Fragment Date, DateRole Role, int Sentence)> asides)
{
    /// <summary>Binds states, old dates and last days.</summary>
    public void Bind()
    {
        for (var at = 0; at < anchors.Count; at++)
        {
            State(anchors[at], at);
        }

        foreach (var (date, role, sentence) in asides)
        {
            if (role == DateRole.MovedFrom && Nearest(sentence, date.First) is { } moved)
            {
                moved.MovedFrom ??= date;
                Mark(moved, CandidateStatus.Moved, sentence);
            }
            else if (role == DateRole.Registration && Nearest(sentence, date.First) is { Registration: null } anchor)
            {
                anchor.Registration = date;
            }
        }

        MakeUp();
        foreach (var anchor in anchors)
        {
            if (anchor.MovedFromTime is not null && anchor.Status == CandidateStatus.Confirmed)
            {
                Mark(anchor, CandidateStatus.Moved, anchor.Sentence);
            }
        }
    }

    /// <summary>"ABGESAGT: Konzert am 5.12. … Nachholtermin: 27. März": one event that has moved, not two.</summary>
    private void MakeUp()
    {
        for (var at = 1; at < anchors.Count; at++)
        {
            var (former, anchor) = (anchors[at - 1], anchors[at]);
            if (former.Status == CandidateStatus.Cancelled && former.MakesUpFor is null && IsReplacement(anchor))
            {
                anchor.MakesUpFor = former;
                Mark(anchor, CandidateStatus.Moved, anchor.Sentence);
            }
        }

        var replaced = anchors.Select(anchor => anchor.MakesUpFor).OfType<Anchor>().ToHashSet();
        anchors.RemoveAll(replaced.Contains);
    }

    private bool IsReplacement(Anchor anchor)
    {
        for (var at = anchor.Date.First - 1; at >= Math.Max(0, anchor.Date.First - 4); at--)
        {
            if (reading.Tokens[at].IsWord && RoleWords.Replacement.Contains(reading.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    private void State(Anchor anchor, int index)
    {
        var signs = reading.SignsOf(anchor.Sentence);
        var heading = HeadingSigns(anchor);
        if (signs.IsCancelled && !IsConditional(anchor.Sentence) && anchor.Series is null)
        {
            Mark(anchor, CandidateStatus.Cancelled, anchor.Sentence);
        }
        else if (signs is { IsMoved: true, IsIndefinite: true } && index < anchors.Count)
        {
            Mark(anchor, CandidateStatus.Cancelled, anchor.Sentence);
        }
        else if (signs.IsMoved)
        {
            Mark(anchor, CandidateStatus.Moved, anchor.Sentence);
        }
        else if (heading is { } above && index == 0)
        {
            Mark(anchor, reading.SignsOf(above).IsCancelled ? CandidateStatus.Cancelled : CandidateStatus.Moved, above);
        }
        else if (anchor.Sentence + 1 < reading.Source.Sentences.Count && anchors.Count == 1 && FollowingSigns(anchor.Sentence + 1) is { } below)
        {
            Mark(anchor, CandidateStatus.Cancelled, below);
        }
    }

    /// <summary>"Der Vortrag am 5. März muss entfallen." after the date, in a sentence without a date of its own.</summary>
    private int? FollowingSigns(int sentence)
    {
        var signs = reading.SignsOf(sentence);
        foreach (var fragment in reading.FragmentsOf(sentence))
        {
            if (fragment.HasDate)
            {
                return null;
            }
        }

        return signs.IsCancelled && !IsConditional(sentence) && reading.Source.Sentences[sentence].Count < 14 ? sentence : null;
    }

    /// <summary>"ABGESAGT:" or "Sommerfest verschoben!" as a heading right above.</summary>
    private int? HeadingSigns(Anchor anchor)
    {
        for (var above = anchor.Sentence - 1; above >= 0 && above >= anchor.Sentence - 2; above--)
        {
            var range = reading.Source.Sentences[above];
            var signs = reading.SignsOf(above);
            if (range.StartsLine && range.Count <= 12 && (signs.IsCancelled || signs.IsMoved) && reading.FragmentsOf(above).IsEmpty && !IsConditional(above))
            {
                return above;
            }
        }

        return null;
    }

    /// <summary>"Bei Regen fällt die Feier aus", "Im Dezember fällt der Abend aus".</summary>
    private bool IsConditional(int sentence)
    {
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < range.End; at++)
        {
            if (reading.Tokens[at].Text is "bei" or "falls" or "wenn" or "sollte" or "im" or "in" && at == range.First)
            {
                return true;
            }
        }

        return false;
    }

    private void Mark(Anchor anchor, CandidateStatus status, int sentence)
    {
        anchor.Status = status;
        var range = reading.Source.Sentences[sentence];
        for (var at = range.First; at < range.End; at++)
        {
            var token = reading.Tokens[at];
            if (token.IsWord && (RoleWords.Cancelled.Contains(token) || RoleWords.Moved.Contains(token) || RoleWords.Instead.Contains(token) || token.Text is "fällt" or "sagt"))
            {
                anchor.StatusSpan = token.Span;
                return;
            }
        }
    }

    /// <summary>Finds the anchor that stands nearest to a date: in its sentence before it, else above, else below.</summary>
    private Anchor? Nearest(int sentence, int token)
    {
        var behind = Search.First(anchors.Count, index => anchors[index].First > token);
        var above = behind > 0 ? anchors[behind - 1] : null;
        var below = behind < anchors.Count ? anchors[behind] : null;
        return below is not null && (above is null || below.Sentence - sentence < sentence - above.Sentence) ? below : above;
    }
}
