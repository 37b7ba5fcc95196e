using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Normalization;

/// <summary>
/// Pinyin without tones behind characters, 發(fa)展: only a text that has many different syllables so is annotated; 面积（ha） and 应用（app） are
/// what they are.
/// </summary>
internal static class PlainPinyin
{
    private const int Fewest = 10;
    private const int FewestDifferent = 5;
    private const int LongestSyllable = 6;

    private static readonly CharacterSet Vowels = new("aeiouvü");

    public static bool Annotates(string text)
    {
        var found = 0;
        var different = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 1; at < text.Length && text.AsSpan(at).IndexOfAny('(', '（') is >= 0 and var next; at++)
        {
            at += next;
            if (at > 0 && SyllableBehind(text.AsSpan(at + 1)) is { IsEmpty: false } syllable && (Characters.IsHan(text[at - 1]) || text[at - 1] is ')' or '）'))
            {
                found++;
                different.Add(syllable.ToString());
                if (found >= Fewest && different.Count >= FewestDifferent)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> SyllableBehind(ReadOnlySpan<char> bracket)
    {
        var length = bracket[..Math.Min(bracket.Length, LongestSyllable + 1)].IndexOfAnyExceptInRange('a', 'z');
        return length > 0 && bracket[length] is ')' or '）' && IsSyllable(bracket[..length]) ? bracket[..length] : default;
    }

    /// <summary>A syllable has a vowel and ends in one, or in n, ng or r.</summary>
    public static bool IsSyllable(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (Vowels.Contains(letter))
            {
                return Vowels.Contains(letters[^1]) || letters[^1] is 'n' or 'r' || letters.EndsWith("ng", StringComparison.Ordinal);
            }
        }

        return false;
    }
}
