using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Neo4j.Lists;

/// <summary>Statements of a text search.</summary>
internal sealed class CypherSearch
{
    private static readonly bool[] Ascending = [false, false];

    private readonly SearchQuery query;
    private readonly CypherParameters parameters;
    private readonly string hits;

    private CypherSearch(SearchQuery query, string text)
    {
        this.query = query;
        parameters = new()
        {
            ["query"] = text,
            ["words"] = StopWords.PatternsIn(query.Text),
            ["initials"] = TextIndexQuery.ForInitials(query.Text),
            ["text"] = query.Text.Trim(),
        };
        var conditions = new CypherConditions(parameters);
        hits = CypherFragments.Search.Fill(
            "hits",
            ("policies", conditions.Of(query.ConditionOf(SearchKind.Policy), new("it"))),
            ("measures", conditions.Of(query.ConditionOf(SearchKind.Measure), new("it"))),
            ("departments", conditions.Of(query.ConditionOf(SearchKind.Department), new("it"))));
    }

    /// <returns>Null where the text holds nothing to search for.</returns>
    public static CypherSearch? For(SearchQuery query) => TextIndexQuery.For(query.Text) is { } text ? new CypherSearch(query, text) : null;

    /// <summary>Columns kind, id, rank, name; one row more than wanted, so that it shows whether more follow.</summary>
    public (CypherStatement Statement, CypherParameters Parameters) Page()
    {
        var text = CypherFragments.Search.Fill(
            "page",
            ("hits", hits),
            ("bounds", CypherBounds.Of(Ascending, query.Page, parameters)),
            ("order", CypherBounds.Order(Ascending, query.Page)));
        return (new CypherStatement("fragments/search", text), parameters);
    }

    /// <summary>Columns facet, value, number.</summary>
    public (CypherStatement Statement, CypherParameters Parameters) Count() =>
        (new CypherStatement("fragments/countHits", CypherFragments.Search.Fill("count", ("hits", hits))), parameters);
}
