using JiebaNet.Segmenter;
using PolicyGraph.Words;

namespace PolicyGraph.Adapters.Jieba;

/// <summary>
/// Words as JiebaNet cuts them. It has one dictionary for the whole process: words that were added to one segmenter are words
/// for all of them.
/// </summary>
internal sealed class JiebaNetSegmenter : IWordSegmenter
{
    private static readonly HashSet<string> Added = new(StringComparer.Ordinal);
    private static readonly Lazy<JiebaSegmenter> Shared = new(Load);

    private JiebaNetSegmenter()
    {
    }

    /// <summary>Where the build puts the dictionary and the model of the package.</summary>
    private static string Resources => Path.Combine(AppContext.BaseDirectory, "jieba");

    /// <summary>Adds the words that no call before has added, each as frequent as it takes to be cut out whole.</summary>
    public static IWordSegmenter With(IEnumerable<string> words)
    {
        lock (Added)
        {
            foreach (var word in words.Where(Added.Add))
                Shared.Value.AddWord(word);
        }
        return new JiebaNetSegmenter();
    }

    public void Cut(ReadOnlySpan<char> text, List<int> ends)
    {
        var end = 0;
        foreach (var word in Shared.Value.Cut(text.ToString()))
        {
            end += word.Length;
            // It takes the halves of a surrogate pair for two characters.
            if (!char.IsHighSurrogate(text[end - 1]))
                ends.Add(end);
        }
    }

    private static JiebaSegmenter Load()
    {
        // Without its files JiebaNet would cut by an empty dictionary and say nothing.
        if (!File.Exists(Path.Combine(Resources, "dict.txt")))
            throw new FileNotFoundException($"The dictionary of jieba.NET is not in {Resources}; publish the program again, with all files of its folder.");
        ConfigManager.ConfigFileBaseDir = Resources;
        return new JiebaSegmenter();
    }
}
