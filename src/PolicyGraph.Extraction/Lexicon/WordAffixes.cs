namespace PolicyGraph.Extraction.Lexicon;

/// <summary>Asks of a text whether one of a few words stands at its start or its end; <see cref="WordIndex{T}"/> is for many words.</summary>
internal static class WordAffixes
{
    public static bool StartsWithAny(this ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public static bool EndsWithAny(this ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
