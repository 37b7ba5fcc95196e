using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>A statement that there is once for each direction, since no parameter can turn an order round.</summary>
internal sealed class PagedStatement(string name)
{
    private readonly CypherStatement ascending = CypherStatement.Of($"{name}_ascending");
    private readonly CypherStatement descending = CypherStatement.Of($"{name}_descending");

    public CypherStatement For(PageRequest page, bool isDescending) => isDescending == page.FromEnd ? ascending : descending;

    /// <summary>Adds the bounds of the page, and its size with one more, which shows whether more follow.</summary>
    public static CypherParameters With(CypherParameters parameters, PageRequest page, bool isDescending)
    {
        var (lower, upper) = isDescending ? (page.Before, page.After) : (page.After, page.Before);
        parameters["lowerKey"] = lower?.Key;
        parameters["lowerTie"] = lower?.Tie;
        parameters["upperKey"] = upper?.Key;
        parameters["upperTie"] = upper?.Tie;
        parameters["limit"] = (long)page.Size + 1;
        return parameters;
    }
}
