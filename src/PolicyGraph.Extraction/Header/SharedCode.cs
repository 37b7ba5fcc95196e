using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Header;

/// <summary>咸政办 is of 咸宁 and of 咸阳: which of the places that share a document code a text is of.</summary>
internal static class SharedCode
{
    /// <summary>The one whose level the text's lists speak of and which it names most; null where nothing tells.</summary>
    public static DocumentCodeRow? Choose(IReadOnlyCollection<DocumentCodeRow> rows, RegionReader text, RegionTable regions)
    {
        if (rows.Count < 2)
        {
            return rows.FirstOrDefault();
        }

        var candidates = OfLevel(rows, text.CommonestLevelWord(), regions);
        if (candidates.Count == 1)
        {
            return candidates[0];
        }

        var counts = text.CountPlaces();
        var best = candidates.MaxBy(row => (counts.GetValueOrDefault(row.RegionCode), CountAbove(row, counts, regions)))!;
        return counts.ContainsKey(best.RegionCode) || CountAbove(best, counts, regions) > 0 ? best : null;
    }

    private static List<DocumentCodeRow> OfLevel(IReadOnlyCollection<DocumentCodeRow> rows, string? level, RegionTable regions)
    {
        var candidates = rows.Where(row => level is not null && regions.ByCode(row.RegionCode) is { } region && region.Name.EndsWith(level, StringComparison.Ordinal)).ToList();
        return candidates.Count > 0 ? candidates : [.. rows];
    }

    /// <summary>How often the text names the province of the place.</summary>
    private static int CountAbove(DocumentCodeRow row, Dictionary<string, int> counts, RegionTable regions) =>
        regions.ByCode(row.RegionCode) is { ParentCode: { } above } ? counts.GetValueOrDefault(above) : 0;
}
