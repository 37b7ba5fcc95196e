namespace PolicyGraph.Extraction.Citations;

/// <summary>Stretches of a text, asked whether one of them covers another: a binary search, however many there are.</summary>
internal sealed class Stretches
{
    private readonly int[] _starts;

    // The furthest end of the stretches up to each.
    private readonly int[] _reach;

    public Stretches(IEnumerable<(int Start, int End)> stretches)
    {
        var ordered = stretches.OrderBy(stretch => stretch.Start).ToArray();
        _starts = Array.ConvertAll(ordered, stretch => stretch.Start);
        _reach = new int[ordered.Length];
        var reach = 0;
        for (var i = 0; i < ordered.Length; i++)
        {
            _reach[i] = reach = Math.Max(reach, ordered[i].End);
        }
    }

    public bool Cover(int start, int end)
    {
        var low = 0;
        var high = _starts.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_starts[middle] <= start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && _reach[low - 1] >= end;
    }
}
