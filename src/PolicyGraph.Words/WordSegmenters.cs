using PolicyGraph.Words.Segmentation;

namespace PolicyGraph.Words;

/// <summary>Makes the segmenters of a program: those of this project, or of the package that the program chose when it started.</summary>
public static class WordSegmenters
{
    private static Func<IEnumerable<string>, IWordSegmenter> make = JiebaSegmenter.Default.With;

    public static void Use(Func<IEnumerable<string>, IWordSegmenter> other) => make = other;

    /// <param name="words">Cut out whole, beside those of the dictionary.</param>
    public static IWordSegmenter With(IEnumerable<string> words) => make(words);
}
