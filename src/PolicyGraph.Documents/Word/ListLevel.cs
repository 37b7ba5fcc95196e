using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using PolicyGraph.Documents.Numbering;

namespace PolicyGraph.Documents.Word;

/// <summary>How one level of a list is numbered.</summary>
/// <param name="Style">Null for a bullet, which is no text.</param>
/// <param name="Pattern">Text of the number, with %1 to %9 for the numbers of the levels.</param>
/// <param name="RestartAfter">The level (from 1) after which counting begins anew, 0 for never; null for any higher level.</param>
/// <param name="IsLegal">All numbers in it are shown in digits.</param>
/// <param name="Suffix">tab, space or nothing.</param>
/// <param name="ParagraphStyle">The style whose paragraphs stand on this level.</param>
internal sealed record ListLevel(
    int Start,
    NumberStyle? Style,
    string Pattern,
    int? RestartAfter,
    bool IsLegal,
    string Suffix,
    string? ParagraphStyle)
{
    private const int StartWhenAbsent = 0;

    public static ListLevel Of(Level level) => new(
        WordValue.Number(level.StartNumberingValue?.Val) ?? StartWhenAbsent,
        NumberFormatNames.StyleOf(level.NumberingFormat?.Val?.InnerText),
        WithoutSymbols(level.LevelText?.Val?.Value ?? ""),
        WordValue.Number(level.LevelRestart?.Val),
        WordValue.IsOn(level.IsLegalNumberingStyle),
        level.LevelSuffix?.Val?.InnerText ?? "tab",
        level.ParagraphStyleIdInLevel?.Val?.Value);

    /// <summary>Characters of symbol fonts, which mean nothing without them.</summary>
    private static string WithoutSymbols(string pattern)
    {
        var text = new StringBuilder(pattern.Length);
        foreach (char c in pattern)
        {
            text.Append(c is >= '\uE000' and <= '\uF8FF' ? "" : c);
        }

        return text.ToString();
    }
}
