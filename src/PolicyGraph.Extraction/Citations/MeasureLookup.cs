using PolicyGraph.Extraction.Measures;

namespace PolicyGraph.Extraction.Citations;

/// <summary>Measures by place in the text. Those of a table may begin before the one in front of them, so a plain binary search would miss some.</summary>
internal sealed class MeasureLookup
{
    private readonly IReadOnlyList<(MeasureDraft Draft, string Number)> _measures;

    // The furthest end of the measures up to each, the earliest start of those from each on.
    private readonly int[] _reach;
    private readonly int[] _earliest;

    public MeasureLookup(IReadOnlyList<(MeasureDraft Draft, string Number)> measures)
    {
        _measures = measures;
        _reach = new int[measures.Count];
        _earliest = new int[measures.Count];
        var reach = 0;
        for (var i = 0; i < measures.Count; i++)
        {
            _reach[i] = reach = Math.Max(reach, EndOf(measures[i].Draft));
        }

        var earliest = int.MaxValue;
        for (var i = measures.Count - 1; i >= 0; i--)
        {
            _earliest[i] = earliest = Math.Min(earliest, measures[i].Draft.TextStart);
        }
    }

    /// <summary>The number of the first measure whose text or list holds <paramref name="offset"/>; null for none.</summary>
    public string? NumberAt(int offset)
    {
        for (var i = FirstReaching(offset); i < _measures.Count && _earliest[i] <= offset; i++)
        {
            var (draft, number) = _measures[i];
            if (draft.TextStart <= offset && offset < EndOf(draft))
            {
                return number;
            }
        }

        return null;
    }

    private static int EndOf(MeasureDraft draft) => Math.Max(draft.TextEnd, draft.List.End);

    private int FirstReaching(int offset)
    {
        var low = 0;
        var high = _reach.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_reach[middle] <= offset)
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
