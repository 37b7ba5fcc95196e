using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Lists found so far; one that lies inside another gives way to it, and none is taken from a task table.</summary>
/// <param name="rows">The heads of task tables and the rows that were read, in the order of the text.</param>
internal sealed class ListCollection(List<TextLine> rows)
{
    private readonly List<ResponsibilityList> _lists = [];

    public bool Overlaps(int start, int end) => (FirstListEndingAfter(start) is var at && at < _lists.Count && _lists[at].Start < end) || IsInTable(start, end);

    /// <summary>Adds the list; those inside it are dropped.</summary>
    public void Add(ResponsibilityList list)
    {
        if (IsInTable(list.Start, list.End))
        {
            return;
        }

        var at = FirstListEndingAfter(list.Start);
        var inside = at;
        while (inside < _lists.Count && _lists[inside].Start >= list.Start && _lists[inside].End <= list.End)
        {
            inside++;
        }

        _lists.RemoveRange(at, inside - at);
        _lists.Insert(at, list);
    }

    /// <summary>（市教育局负责）（完成时限：6月底前）: the time limit right behind a list that has none is its own.</summary>
    public void GiveDeadline(int listEnd, string deadline)
    {
        var at = FirstListEndingAfter(listEnd - 1);
        if (at < _lists.Count && _lists[at].End == listEnd && _lists[at].Deadline is null)
        {
            _lists[at] = _lists[at] with { Deadline = deadline };
        }
    }

    /// <summary>In the order of the text; a sentence whose paragraph ends in a list of its own is running text.</summary>
    public List<ResponsibilityList> InOrder(string text)
    {
        var lists = new List<ResponsibilityList>(_lists.Count);
        for (var i = 0; i < _lists.Count; i++)
        {
            var next = i + 1 < _lists.Count ? _lists[i + 1] : null;
            if (!IsRunningText(text, _lists[i], next))
            {
                lists.Add(_lists[i]);
            }
        }

        return lists;
    }

    private static bool IsRunningText(string text, ResponsibilityList list, ResponsibilityList? next) =>
        list.Form == ListForm.Sentence
        && next is { Form: not ListForm.Sentence }
        && text.AsSpan(list.End, next.Start - list.End).IndexOf('\n') < 0;

    private bool IsInTable(int start, int end)
    {
        var at = FirstEndingAfter(rows, row => row.End, start);
        return at < rows.Count && rows[at].Start < end;
    }

    private int FirstListEndingAfter(int offset) => FirstEndingAfter(_lists, list => list.End, offset);

    private static int FirstEndingAfter<T>(List<T> stretches, Func<T, int> endOf, int offset)
    {
        // Nearly all are found in the order of the text.
        if (stretches.Count == 0 || endOf(stretches[^1]) <= offset)
        {
            return stretches.Count;
        }

        var low = 0;
        var high = stretches.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (endOf(stretches[middle]) <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
