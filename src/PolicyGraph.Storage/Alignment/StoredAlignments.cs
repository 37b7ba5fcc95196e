using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Alignment;

/// <summary>Alignments as a reader gives them.</summary>
internal static class StoredAlignments
{
    /// <param name="measures">Of some policies, in the order of the policies' ids and then as the documents have them.</param>
    /// <returns>Each pair once, in the order of its first measure and then of its second.</returns>
    public static IReadOnlyList<StoredAlignment> Among(IReadOnlyList<SketchedMeasure<string>> measures)
    {
        var places = measures.Select((measure, i) => (measure, i)).ToDictionary(pair => pair.measure.Measure, pair => pair.i, StringComparer.Ordinal);
        return
        [
            .. AlignmentFinder.FindAmong(measures)
                .Select(link => places[link.One] < places[link.Other] ? (First: link.One, Second: link.Other, link.Score) : (First: link.Other, Second: link.One, link.Score))
                .OrderBy(link => places[link.First]).ThenBy(link => places[link.Second])
                .Select(link => new StoredAlignment(link.First, link.Second, link.Score)),
        ];
    }
}
