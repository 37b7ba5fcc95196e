using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>
/// 主办：甲局 at the start of a line. Pages print the same words at their foot, so that it is a label only where 协办：,
/// 会办： or 完成时间： stands behind it, on its own line or on those below; 牵头： needs only 责任： there.
/// </summary>
internal static class BareLabelBlock
{
    private const int Reach = 400;

    public static bool Opens(string text, int start)
    {
        if (!StartsLine(text, start) || Label.Read(text.AsSpan(start, Math.Min(text.Length - start, 8)), inList: true) is not { } first || !IsOfBodies(first.Kind))
        {
            return false;
        }

        var limit = Math.Min(text.Length, start + Reach);
        for (var at = start + first.Length; at < limit; at++)
        {
            if (text[at] is not ('\n' or ' ' or '；' or Characters.Indent))
            {
                continue;
            }

            var isLine = text[at] == '\n';
            at = SkipSpace(text, at, limit);
            switch (Label.Read(text.AsSpan(at, Math.Min(text.Length - at, 16)), inList: true)?.Kind)
            {
                case LabelKind.Coordinate or LabelKind.Deadline:
                case LabelKind.Responsible when text[start] is '牵':
                    return true;
                case LabelKind.Lead:
                case null when isLine:
                    return false;
            }
        }

        return false;
    }

    private static bool StartsLine(string text, int start) => start == 0 || text[start - 1] is '\n' or Characters.Indent;

    private static bool IsOfBodies(LabelKind kind) => kind is LabelKind.Lead or LabelKind.Responsible;

    private static int SkipSpace(string text, int at, int limit)
    {
        while (at + 1 < limit && text[at] is '\n' or ' ' or '；' or Characters.Indent)
        {
            at++;
        }

        return at;
    }
}
