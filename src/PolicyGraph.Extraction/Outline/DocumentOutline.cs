using System.Collections.Immutable;

namespace PolicyGraph.Extraction.Outline;

/// <summary>The headings of a document in the order of the text.</summary>
/// <param name="footnotes">Notes below the text, whose numbers are no headings.</param>
internal sealed class DocumentOutline(string text, IReadOnlyList<Heading> headings, Footnotes footnotes)
{
    private readonly ImmutableArray<string>[] _paths = new ImmutableArray<string>[headings.Count];

    public Footnotes Footnotes => footnotes;

    public IReadOnlyList<Heading> Headings => headings;

    /// <summary>Index of the last heading that begins at or before <paramref name="offset"/>; -1 for none.</summary>
    public int IndexAt(int offset)
    {
        var low = 0;
        var high = headings.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (headings[middle].Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    /// <summary>The heading and those above it that have a title, outermost first, as a reader sees them.</summary>
    public ImmutableArray<string> PathTo(int index)
    {
        if (index < 0)
        {
            return [];
        }

        if (_paths[index].IsDefault)
        {
            var above = PathTo(headings[index].Parent);
            _paths[index] = headings[index].Title is { Length: > 0 } ? above.Add(Display(headings[index])) : above;
        }

        return _paths[index];
    }

    /// <summary>Marker and title as a reader sees them: （一）提高行政审批效率.</summary>
    public string Display(Heading heading) =>
        string.Concat(text.AsSpan(heading.Start, heading.Marker.Length).TrimEnd(' '), heading.Title);
}
