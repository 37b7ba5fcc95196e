using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Measures;

/// <summary>Splits a line at the spaces of the original, of which the normalised text keeps few.</summary>
internal static class SpacedCells
{
    /// <summary>The heads of a table: 责 任 单 位, spaced out, is one.</summary>
    public static List<TableCell> OfHead(NormalizedText normalized, TextLine line)
    {
        var heads = new List<TableCell>();
        var isSpacedOut = false;
        foreach (var piece in Split(normalized, line))
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

    /// <summary>The pieces of a row: in 水资源保 护 the character alone belongs to what stands before it.</summary>
    public static void AddRow(List<TableCell> pieces, NormalizedText normalized, TextLine line)
    {
        foreach (var piece in Split(normalized, line))
        {
            if (piece.End - piece.Start == 1 && pieces.Count > 1 && Characters.IsHan(normalized.Text[piece.Start]))
            {
                pieces[^1] = pieces[^1] with { End = piece.End };
            }
            else
            {
                pieces.Add(piece);
            }
        }
    }

    /// <summary>What spaces part, but for those beside a separator and inside brackets.</summary>
    private static IEnumerable<TableCell> Split(NormalizedText normalized, TextLine line)
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
                yield return new TableCell(start, end);
                start = i;
            }

            start = start < 0 ? i : start;
            depth += text[i] == '（' ? 1 : text[i] == '）' ? -1 : 0;
        }

        if (start >= 0)
        {
            yield return new TableCell(start, EndBefore(text, line.End));
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
