using System.Buffers;
using System.Globalization;
using PolicyGraph.Reports.Graphs;

namespace PolicyGraph.Reports.Workbooks;

/// <summary>Text as a cell of a workbook can hold it.</summary>
internal static class SpreadsheetText
{
    /// <summary>More a cell of Excel does not hold, in UTF-16 units.</summary>
    public const int MostCharacters = 32_767;

    /// <summary>Room for the words that say what is missing.</summary>
    private const int RoomForNote = 60;

    private const int EscapeLength = 7;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef");

    /// <summary>Line breaks become LF, tabs blanks, since cells that are links lose them.</summary>
    public static string Of(string text)
    {
        var clean = XmlGraphText.Clean(text.ReplaceLineEndings("\n").Replace('\t', ' '));
        return EscapeMarks(clean.Length <= MostCharacters ? clean : Shortened(clean));
    }

    /// <summary>Says how much is missing and where it is.</summary>
    private static string Shortened(string text)
    {
        var kept = MostCharacters - RoomForNote;
        if (char.IsHighSurrogate(text[kept - 1]))
            kept--;
        return string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, kept)}……（单元格容不下，余下 {text.Length - kept} 字见 csv 或 jsonl 导出）");
    }

    /// <summary>_x000D_ stands for a character in a workbook; where a text has it, its underscore is written as such a mark.</summary>
    private static string EscapeMarks(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        while (at >= 0)
        {
            if (IsMark(text.AsSpan(at)))
            {
                text = $"{text.AsSpan(0, at)}_x005F{text.AsSpan(at)}";
                at += EscapeLength - 1;
            }
            at = text.IndexOf("_x", at + 2, StringComparison.Ordinal);
        }
        return text;
    }

    private static bool IsMark(ReadOnlySpan<char> text) =>
        text.Length >= EscapeLength && text[6] == '_' && !text[2..6].ContainsAnyExcept(HexDigits);
}
