namespace PolicyGraph.Words;

/// <summary>Words as text, for callers that want them so.</summary>
public static class WordSegmentation
{
    /// <summary>The words of a text one after another; joined they are the text.</summary>
    public static IReadOnlyList<string> Words(this IWordSegmenter segmenter, string text)
    {
        var ends = new List<int>();
        segmenter.Cut(text, ends);
        var words = new string[ends.Count];
        for (var (i, start) = (0, 0); i < words.Length; start = ends[i++])
            words[i] = text[start..ends[i]];
        return words;
    }
}
