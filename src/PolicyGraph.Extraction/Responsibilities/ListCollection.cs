namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Lists found so far; one that lies inside another gives way to it.</summary>
internal sealed class ListCollection
{
    private readonly SortedList<int, ResponsibilityList> _byStart = [];

    public bool Overlaps(int start, int end)
    {
        var low = 0;
        var high = _byStart.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_byStart.Values[middle].End <= start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < _byStart.Count && _byStart.Values[low].Start < end;
    }

    /// <summary>Adds the list; those inside it are dropped.</summary>
    public void Add(ResponsibilityList list)
    {
        while (_byStart.Count > 0 && _byStart.Values[^1].Start >= list.Start && _byStart.Values[^1].End <= list.End)
        {
            _byStart.RemoveAt(_byStart.Count - 1);
        }

        _byStart[list.Start] = list;
    }

    public List<ResponsibilityList> InOrder() => [.. _byStart.Values];
}
