namespace PolicyGraph.Words;

/// <summary>Cuts running text into words. Safe to share between threads.</summary>
public interface IWordSegmenter
{
    /// <summary>Appends, for each word of <paramref name="text"/>, the UTF-16 offset behind it; the last one is the length of the text.</summary>
    void Cut(ReadOnlySpan<char> text, List<int> ends);
}
