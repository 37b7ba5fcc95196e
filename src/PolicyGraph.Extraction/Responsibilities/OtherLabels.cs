using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>考核单位：, 数据来源部门： behind another label: in no table, but called like a label. Who stands under it assists those of the first.</summary>
internal static class OtherLabels
{
    private const int Shortest = 4;
    private const int Longest = 9;

    // Data of the paper or of a person to call, no duties.
    private static readonly string[] Data = ["主送", "抄送", "抄报", "报送", "填报", "印发", "印制", "联系", "签发", "发文", "拟稿", "起草", "咨询", "申报", "申请"];

    private static readonly WordIndex<string> Nouns = WordIndex.ByLast(["单位", "部门", "处室", "科室", "机构", "主体"]);

    /// <summary>The label that the text begins with; null for none.</summary>
    public static Label? Read(ReadOnlySpan<char> text)
    {
        var colon = text[..Math.Min(text.Length, Longest + 1)].IndexOf('：');
        return colon > 0 && IsCalledLikeOne(text[..colon]) ? new Label(LabelKind.Coordinate, colon + 1) { IsOther = true } : null;
    }

    /// <summary>考核单位, without a colon, as the head of a table's column.</summary>
    public static bool IsCalledLikeOne(ReadOnlySpan<char> words) =>
        words.Length is >= Shortest and <= Longest && words[0] != '各' && !words.StartsWithAny(Data) && Nouns.AtEnd(words).Any && AreHan(words) && !HoldsLabel(words);

    /// <summary>市委改革办责任单位: a name, and a label of the tables that nothing parts from it; 质量监督单位 is one label.</summary>
    private static bool HoldsLabel(ReadOnlySpan<char> words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (BodyShape.EndsLikeBody(words[..i]) && Label.KindOf(words[i..]) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reports those of a list.</summary>
    public static void Report(NormalizedText normalized, ResponsibilityList list, DiagnosticSink diagnostics)
    {
        if (list.FirstLabel is null)
        {
            return;
        }

        foreach (var piece in list.Pieces)
        {
            if (piece.Kind == PieceKind.OtherLabel)
            {
                Report(normalized, piece.Start, piece.End, diagnostics);
            }
        }
    }

    /// <summary>Reports the one in [<paramref name="start"/>, <paramref name="end"/>) of the normalised text.</summary>
    public static void Report(NormalizedText normalized, int start, int end, DiagnosticSink diagnostics) =>
        diagnostics.Warn(
            DiagnosticCodes.OtherLabel,
            $"No table of roles has the label “{normalized.Text.AsSpan(start, end - start).TrimEnd('：')}”; the bodies under it are read as assisting.",
            normalized.Home(start, end));

    private static bool AreHan(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (!Characters.IsHan(c))
            {
                return false;
            }
        }

        return true;
    }
}
