using System.Buffers;

namespace PolicyGraph.Extraction.Normalization;

/// <summary>
/// Pages of which a scraper put every run of one typeface on a line of its own, 〔 | 2025 | 〕 | 12 | 号: nothing but the end of a sentence,
/// a heading or a label ends a line there.
/// </summary>
internal static class ShreddedLines
{
    private const int Fewest = 5;

    // Of a hundred lines that hold anything, so many hold a mark and nothing more.
    private const int FewestPercent = 4;

    // Whole paragraphs are longer.
    private const int LongestMean = 24;

    private static readonly SearchValues<char> Marks = SearchValues.Create("、，。：；（）〔〕《》“”");
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。；：！？");

    public static bool Are(string text, List<TextLine> lines)
    {
        var marks = 0;
        var filled = 0;
        var length = 0;
        foreach (var line in lines)
        {
            filled += line.IsEmpty ? 0 : 1;
            length += line.Length;
            marks += line.Length == 1 && Marks.Contains(text[line.Start]) ? 1 : 0;
        }

        return marks >= Fewest && marks * 100 >= filled * FewestPercent && length <= filled * LongestMean;
    }

    /// <param name="last">The last character of a line.</param>
    public static bool MayGoOn(char last) => !SentenceEnds.Contains(last);
}
