using System.Runtime.InteropServices;
using PolicyGraph.Extraction.Outline;

namespace PolicyGraph.Extraction.Measures;

/// <summary>Tells items apart by the numbers above them: 一、（二）1. of a page is 一、（二）1. of its second print and no other item.</summary>
internal sealed class NumberPaths(DocumentOutline outline)
{
    // 1.工作目标 may stand in every chapter.
    private const int ShortestTitle = 8;

    // No number is as large as that: those in Chinese have seven characters at most.
    private const int OrdinalBits = 24;

    private readonly int[] _paths = Number(outline.Headings);

    /// <summary>Equal for measures under the same numbers; 0 where none stands above.</summary>
    public int Of(MeasureDraft draft) => draft.Heading < 0 ? 0 : _paths[draft.Heading];

    /// <summary>How many of the drafts are under each path.</summary>
    public int[] Count(List<MeasureDraft> drafts)
    {
        var counts = new int[_paths.Length + 1];
        foreach (var draft in drafts)
        {
            counts[Of(draft)]++;
        }

        return counts;
    }

    /// <summary>A heading is printed again, number and title, as in copies that are interleaved.</summary>
    public bool RepeatHeadings
    {
        get
        {
            var seen = new HashSet<(HeadingKind Kind, int Ordinal, string Title)>();
            return outline.Headings.Any(heading => heading.Title is { Length: >= ShortestTitle } title && !seen.Add((heading.Marker.Kind, heading.Marker.Ordinal, title)));
        }
    }

    private static int[] Number(IReadOnlyList<Heading> headings)
    {
        var known = new Dictionary<long, int>(headings.Count);
        var paths = new int[headings.Count];
        for (var i = 0; i < paths.Length; i++)
        {
            var above = headings[i].Parent < 0 ? 0 : paths[headings[i].Parent];
            ref var path = ref CollectionsMarshal.GetValueRefOrAddDefault(known, StepFrom(above, headings[i].Marker), out var isKnown);
            paths[i] = path = isKnown ? path : known.Count;
        }

        return paths;
    }

    /// <summary>A path, a kind of number and a number as one, which are told from others at once.</summary>
    private static long StepFrom(int path, HeadingMarker marker) => ((long)path << 32) | ((long)marker.Kind << OrdinalBits) | (uint)marker.Ordinal;
}
