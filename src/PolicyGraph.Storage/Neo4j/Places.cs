namespace PolicyGraph.Storage.Neo4j;

/// <summary>Things in the order in which they were met, each once, so that a row can call a thing by its place.</summary>
internal sealed class Places<T>
    where T : notnull
{
    private readonly Dictionary<T, int> places = [];
    private readonly List<T> things = [];

    /// <summary>The thing at place 0 first.</summary>
    public IReadOnlyList<T> Things => things;

    public int PlaceOf(T thing)
    {
        if (places.TryGetValue(thing, out var place))
            return place;
        places.Add(thing, things.Count);
        things.Add(thing);
        return things.Count - 1;
    }
}
