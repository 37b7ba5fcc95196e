namespace PolicyGraph.GraphQL.Limits;

/// <summary>The size of a selection set, its fragments spread out. Sums stop at the largest number they can hold.</summary>
/// <param name="RootFields">Fields at its own level.</param>
internal readonly record struct SelectionMeasure(int Depth, int RootFields, int Aliases, int Directives)
{
    public SelectionMeasure And(SelectionMeasure other) => new(
        Math.Max(Depth, other.Depth),
        Sum(RootFields, other.RootFields),
        Sum(Aliases, other.Aliases),
        Sum(Directives, other.Directives));

    private static int Sum(int a, int b) => (int)Math.Min((long)a + b, int.MaxValue);
}
