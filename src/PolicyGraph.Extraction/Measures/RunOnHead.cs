using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>The head of a table that runs on: 序号工作任务牵头单位配合单位完成时限 with the number of the first row behind it.</summary>
/// <param name="Cells">序号, the task, the columns of bodies, that of time limits where there is one.</param>
internal sealed record RunOnHead(List<TableCell> Cells, int BodyColumns, bool HasDeadline)
{
    private const int Longest = 32;

    // 序号 and a word for the task.
    private const int ShortestTask = 4;

    /// <summary>Where the words of the head end.</summary>
    public int End => Cells[^1].End;

    /// <summary>The head whose 序号 begins at <paramref name="start"/>; null for other words.</summary>
    public static RunOnHead? Read(string text, int start)
    {
        var words = text.AsSpan(start, Math.Min(Longest, text.Length - start));
        words = words[..Math.Max(0, words.IndexOfAnyInRange('0', '9'))].TrimEnd('\n');
        if (words.ContainsAny("，。：\n"))
        {
            return null;
        }

        for (var label = ShortestTask; label < words.Length; label++)
        {
            if (ReadLabels(words[label..], start + label) is { } labels)
            {
                var bodies = labels.Count(each => each.Kind != LabelKind.Deadline);
                return new RunOnHead([new TableCell(start, start + 2), new TableCell(start + 2, start + label), .. labels.Select(each => each.Cell)], bodies, bodies < labels.Count);
            }
        }

        return null;
    }

    /// <summary>The labels that the words are made of, those of bodies first; null where they are anything else.</summary>
    private static List<(TableCell Cell, LabelKind Kind)>? ReadLabels(ReadOnlySpan<char> words, int offset)
    {
        var labels = new List<(TableCell Cell, LabelKind Kind)>();
        for (var at = 0; at < words.Length;)
        {
            if (Label.ReadWords(words[at..]) is not { Kind: not LabelKind.Person } label || (labels.Count > 0 && labels[^1].Kind == LabelKind.Deadline))
            {
                return null;
            }

            labels.Add((new TableCell(offset + at, offset + at + label.Length), label.Kind));
            at += label.Length;
        }

        return labels.Count > 0 && labels[0].Kind != LabelKind.Deadline ? labels : null;
    }
}
