using PolicyGraph.Model;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>Bodies in the order in which they were met, each once, so that a row can call a body by its place.</summary>
internal sealed class BodyPlaces
{
    private readonly Dictionary<(string Id, bool IsGroup), int> places = [];
    private readonly List<CypherParameters> rows = [];

    public IReadOnlyList<CypherParameters> Rows => rows;

    /// <summary>From 0.</summary>
    public int PlaceOf(Department body)
    {
        var isGroup = body.Kind == DepartmentKind.Group;
        if (places.TryGetValue((body.Id, isGroup), out var place))
            return place;
        places.Add((body.Id, isGroup), rows.Count);
        rows.Add(new() { ["id"] = body.Id, ["isGroup"] = isGroup });
        return rows.Count - 1;
    }
}
