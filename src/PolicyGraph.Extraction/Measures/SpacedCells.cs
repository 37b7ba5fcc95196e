using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Measures;

/// <summary>Splits a line at the spaces of the original, of which the normalised text keeps few.</summary>
internal static class SpacedCells
{
    /// <summary>The heads of a table: 责 任 单 位, spaced out, is one.</summary>
    public static List<TableCell> OfHead(NormalizedText normalized, TextLine line)
    {
        var pieces = new List<TableCell>();
        AddTo(pieces, normalized, line);
        var heads = new List<TableCell>();
        var isSpacedOut = false;
        foreach (var piece in pieces)
        {
            var isCharacter = piece.End - piece.Start == 1;
            if (isCharacter && isSpacedOut)
            {
                heads[^1] = heads[^1] with { End = piece.End };
            }
            else
            {
                heads.Add(piece);
            }

            isSpacedOut = isCharacter;
        }

        return heads;
    }

    /// <summary>The pieces of the line, but for spaces beside a separator and inside brackets, which part nothing.</summary>
    public static void AddTo(List<TableCell> pieces, NormalizedText normalized, TextLine line)
    {
        var text = normalized.Text;
        var start = -1;
        var depth = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                continue;
            }

            if (start >= 0 && depth <= 0 && text[i] is not ('、' or '，') && normalized.HasSpaceBefore(i) && EndBefore(text, i) is var end && text[end - 1] is not ('、' or '，'))
            {
                pieces.Add(new TableCell(start, end));
                start = i;
            }

            start = start < 0 ? i : start;
            depth += text[i] == '（' ? 1 : text[i] == '）' ? -1 : 0;
        }

        if (start >= 0)
        {
            pieces.Add(new TableCell(start, EndBefore(text, line.End)));
        }
    }

    private static int EndBefore(string text, int end)
    {
        while (char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
