namespace PolicyGraph.GraphQL.Limits;

/// <summary>The size of a selection set, its fragments spread out. Sums stop at the largest number they can hold.</summary>
/// <param name="Fields">Fields at its own level.</param>
/// <param name="Breadth">The most fields at a level below its own.</param>
internal readonly record struct SelectionMeasure(int Depth, int Fields, int Aliases, int Directives, int Breadth = 0)
{
    public SelectionMeasure And(SelectionMeasure other) => new(
        Math.Max(Depth, other.Depth),
        Sum(Fields, other.Fields),
        Sum(Aliases, other.Aliases),
        Sum(Directives, other.Directives),
        Math.Max(Breadth, other.Breadth));

    private static int Sum(int a, int b) => (int)Math.Min((long)a + b, int.MaxValue);
}
