using System.Runtime.CompilerServices;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>Asks of a text whether one of a few words stands at its start or its end; <see cref="WordIndex{T}"/> is for many words.</summary>
internal static class WordAffixes
{
    public static bool StartsWithAny(this ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWithWord(word))
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
            if (text.EndsWithWord(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Ordinal; nearly every text differs in its first character, and no call is made for it.</summary>
    /// <param name="word">Not empty.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool StartsWithWord(this ReadOnlySpan<char> text, string word) =>
        text.Length >= word.Length && text[0] == word[0] && text[..word.Length].SequenceEqual(word);

    /// <summary>Ordinal; nearly every text differs in one of its last two characters, and no call is made for it.</summary>
    /// <param name="word">Not empty.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool EndsWithWord(this ReadOnlySpan<char> text, string word) =>
        text.Length >= word.Length && text[^1] == word[^1]
        && (word.Length == 1 || (text[^2] == word[^2] && (word.Length == 2 || text[^word.Length..].SequenceEqual(word))));
}
