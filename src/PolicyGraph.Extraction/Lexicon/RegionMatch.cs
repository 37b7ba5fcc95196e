using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>A place at the start of a text. <paramref name="IsShort"/>: its last part stands without its type word.</summary>
internal readonly record struct RegionMatch(Region Region, int Length, bool IsShort)
{
    /// <summary>
    /// 开县 in 召开县委会议, 范县 in 示范县, 城区 in 中心城区: a county of two characters counts where no word goes on into it.
    /// </summary>
    /// <param name="at">Where the match begins in <paramref name="text"/>.</param>
    public bool IsAcrossWords(ReadOnlySpan<char> text, int at) => this is { Length: 2, IsShort: false } && at > 0 && Characters.IsHan(text[at - 1]);
}
