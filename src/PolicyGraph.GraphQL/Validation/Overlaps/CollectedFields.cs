namespace PolicyGraph.GraphQL.Validation.Overlaps;

/// <summary>The fields of a selection set by response name, inline fragments opened, and the fragments it spreads.</summary>
internal sealed class CollectedFields
{
    public OrderedDictionary<string, List<SelectedField>> Groups { get; } = [];

    public OrderedDictionary<string, bool> Fragments { get; } = [];

    /// <summary>Fragments that were compared with these fields; true if only as mutually exclusive.</summary>
    public Dictionary<string, bool> Compared { get; } = [];

    /// <summary>Groups that both have, for each other set that was compared.</summary>
    public Dictionary<CollectedFields, List<Overlap>> Overlaps { get; } = [];

    internal readonly record struct Overlap(
        string ResponseName, List<SelectedField> Left, List<SelectedField> Right);
}
