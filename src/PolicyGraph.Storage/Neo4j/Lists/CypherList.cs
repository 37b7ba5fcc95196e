using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Queries.Conditions;

namespace PolicyGraph.Storage.Neo4j.Lists;

/// <summary>A statement over the records of one kind, put together from pieces of <c>cypher/fragments</c>, and its parameters.</summary>
internal sealed class CypherList
{
    private const string It = "it";

    private readonly CypherFragments records;
    private readonly CypherParameters parameters = [];
    private readonly string matched;

    /// <param name="records">Pieces of the records.</param>
    public CypherList(CypherFragments records, Condition condition)
    {
        this.records = records;
        var conditions = new CypherConditions(parameters);
        if (StartOf(condition) is not { } start)
        {
            matched = Lists.Fill("all", ("it", It), ("label", records.Fill("label")), ("condition", conditions.Of(condition, new(It))));
            return;
        }
        var (pattern, narrow) = conditions.Join(start, new(It));
        var rest = condition is AllOf all ? new AllOf(all.Conditions.Remove(start)) : Condition.Always;
        matched = Lists.Fill("from", ("it", It), ("pattern", pattern), ("narrow", narrow), ("condition", conditions.Of(rest, new(It))));
    }

    private static CypherFragments Lists => CypherFragments.Lists;

    public (CypherStatement Statement, CypherParameters Parameters) Count() =>
        (new CypherStatement("fragments/count", Lists.Fill("count", ("records", matched), ("it", It))), parameters);

    /// <summary>A piece of <c>analysis.cypher</c> over the records, which are policies; the piece's own parameters are to be added.</summary>
    public (CypherStatement Statement, CypherParameters Parameters) Analysis(string piece)
    {
        var analysis = CypherFragments.Analysis;
        var text = analysis.Fill(piece, ("holders", analysis.Fill("holders")), ("followed", analysis.Fill("followed")), ("policies", matched), ("it", It));
        return (new CypherStatement($"fragments/{piece}", text), parameters);
    }

    /// <summary>A value and a number in each row.</summary>
    public (CypherStatement Statement, CypherParameters Parameters) CountBy<TFacet>(TFacet facet)
        where TFacet : struct, Enum
    {
        var text = Lists.Fill("countBy", ("records", matched), ("facet", records.Fill($"facet {facet}", ("it", It))), ("it", It));
        return (new CypherStatement("fragments/countBy", text), parameters);
    }

    /// <summary>The name of a facet, a value and a number in each row.</summary>
    public (CypherStatement Statement, CypherParameters Parameters) CountByEach<TFacet>(IEnumerable<TFacet> facets)
        where TFacet : struct, Enum
    {
        var counts = facets.Distinct().Select(facet => Lists.Fill(
            "countByEach", ("records", matched), ("facet", records.Fill($"facet {facet}", ("it", It))), ("it", It), ("name", $"'{facet}'")));
        return (new CypherStatement("fragments/countByEach", string.Join("\nUNION ALL\n", counts)), parameters);
    }

    /// <summary>One row more than wanted, so that it shows whether more follow; behind the columns of the records come the keys.</summary>
    public (CypherStatement Statement, CypherParameters Parameters) Page<TKey>(IReadOnlyList<Sort<TKey>> keys, PageRequest page)
        where TKey : struct, Enum
    {
        var names = keys.Select((_, i) => CypherBounds.Key(i + 1)).ToArray();
        var text = Lists.Fill(
            "page",
            ("records", matched),
            ("it", It),
            ("keys", string.Join(", ", keys.Select((key, i) => $"{records.Fill($"order {key.Key}", ("it", It))} AS {names[i]}"))),
            ("bounds", CypherBounds.Of([.. keys.Select(key => key.Descending)], page, parameters)),
            ("names", string.Join(", ", names)),
            ("columns", records.Fill("columns", ("it", It))),
            ("order", CypherBounds.Order([.. keys.Select(key => key.Descending)], page)));
        return (new CypherStatement("fragments/page", text), parameters);
    }

    /// <summary>Where few records are related to what is wanted, the search begins there.</summary>
    private static Related? StartOf(Condition condition)
    {
        IEnumerable<Condition> all = condition is AllOf several ? several.Conditions : [condition];
        return all.OfType<Related>().FirstOrDefault(one => one.Relation.To != Subject.Text && Selectivity.IsNarrow(one.Condition));
    }
}
