using PolicyGraph.Extraction.Outline;

namespace PolicyGraph.Extraction.Measures;

/// <summary>A count for each heading, and one, at -1, for what is under none.</summary>
internal sealed class HeadingCounts(DocumentOutline outline)
{
    private readonly int[] _counts = new int[outline.Headings.Count + 1];

    public ref int this[int heading] => ref _counts[heading + 1];

    /// <summary>How many of the drafts are under each heading.</summary>
    public static HeadingCounts Of(IEnumerable<MeasureDraft> drafts, DocumentOutline outline)
    {
        var counts = new HeadingCounts(outline);
        foreach (var draft in drafts)
        {
            counts[draft.Heading]++;
        }

        return counts;
    }
}
