using System.Runtime.InteropServices;
using EventCalendar.Extraction.Assembly.Weighing;
using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly.Places;

/// <summary>Chooses the place of an event among those that its surroundings name.</summary>
internal sealed class PlaceChoice(Reading reading, PlaceCandidates candidates, PlaceTraits traits)
{
    private const string Question = "Place";

    // So much more must speak for another place than for that of the rules, or than for none.
    private const double Margin = 1;
    private static readonly Weights<PlaceTrait> Weights = new(Question);

    /// <summary>Finds a place that more speaks for than for the one that the rules choose.</summary>
    /// <param name="anchor">The event.</param>
    /// <param name="index">Where it stands among all.</param>
    /// <param name="anchors">All events.</param>
    /// <param name="chosen">What the rules choose.</param>
    /// <param name="title">The words of the title.</param>
    /// <returns>The other place; <c>null</c> if there is none.</returns>
    public PlacePhrase? Other(Anchor anchor, int index, IReadOnlyList<Anchor> anchors, PlacePhrase? chosen,
        TextSpan title)
    {
        if (IsSure(anchor, chosen))
        {
            return null;
        }

        var all = CollectionsMarshal.AsSpan(candidates.Around(anchor, anchors, chosen));
        traits.Begin(anchor, index, anchors, chosen, title, all);
        PlacePhrase? best = null;
        var most = (chosen is null ? 0 : Weights.Of(traits.Of(all, 0))) + Margin;
        for (var at = chosen is null ? 0 : 1; at < all.Length; at++)
        {
            if (!traits.IsOutOfQuestion(all[at])
                && Weights.Of(traits.Of(all, at)) is var odds && odds > most)
            {
                (best, most) = (all[at].Phrase, odds);
            }
        }

        return best;
    }

    /// <summary>Takes down all places for one who fits the weights.</summary>
    public void Log(WeighingLog log, Anchor anchor, int index, IReadOnlyList<Anchor> anchors,
        PlacePhrase? chosen, TextSpan title, PlaceCompleter completer)
    {
        PlaceCandidate[] all = [.. candidates.Around(anchor, anchors, chosen)];
        traits.Begin(anchor, index, anchors, chosen, title, all);
        for (var at = 0; at < all.Length; at++)
        {
            var phrase = all[at].Phrase;
            phrase = ReferenceEquals(phrase, chosen) ? phrase : completer.Completed(anchor, phrase);
            log.Add(new Weighed(Question, Weighed.Names(traits.Of(all, at)), anchor.StartsOn,
                anchor.Time?.Time, phrase.Print(null)));
        }
    }

    /// <summary>
    /// Says whether the words of an item name it, or words say that it is the venue: then the rules hardly ever
    /// err.
    /// </summary>
    private bool IsSure(Anchor anchor, PlacePhrase? chosen) =>
        chosen is { IsApart: false, IsAssumed: false } && PlaceTraits.IsOwn(anchor, chosen) is var isOwn
            && ((isOwn && anchor.IsItem)
                || (!chosen.IsWeak && PlaceTraits.HasVenue(reading, chosen)
                    && (isOwn || !IsInSentence(anchor, chosen))));

    private bool IsInSentence(Anchor anchor, PlacePhrase chosen) =>
        reading.Source.Sentences[anchor.Sentence] is var range && chosen.First >= range.First
            && chosen.First < range.End;
}
