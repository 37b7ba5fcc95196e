namespace PolicyGraph.Storage.Alignment;

/// <summary>
/// The order in which measures stand in crowds. It follows from the id of a measure, so it is the same in every store, and is
/// scattered, so that no order of loading puts those that come late before the others again and again.
/// </summary>
internal static class CrowdRank
{
    /// <summary>FNV-1a over the UTF-16 units, mixed by the finalizer of SplitMix64: 64 bits, which two of a million ids share once in thirty million stores.</summary>
    public static long Of(string measureId)
    {
        var number = 14695981039346656037;
        foreach (var character in measureId)
            number = (number ^ character) * 1099511628211;
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return (long)(number ^ (number >> 31));
    }
}
