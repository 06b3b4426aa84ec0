using EventCalendar.Extraction.Text;

namespace EventCalendar.Extraction.Assembly;

/// <summary>Finds sentences by place.</summary>
internal static class SentenceSearch
{
    /// <summary>Returns the index of the sentence that covers a position of the original text.</summary>
    public static int At(SourceText source, int position)
    {
        var (low, high) = (0, source.Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (source.Tokens[source.Sentences[middle].End - 1].End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
