using Neo4j.Driver;
using PolicyGraph.Storage.Neo4j;

namespace PolicyGraph.Adapters.Bolt;

internal static class BoltRows
{
    public static IReadOnlyList<CypherRow> Of(IReadOnlyList<IRecord> records) => [.. records.Select(Of)];

    private static CypherRow Of(IRecord record)
    {
        var values = new object?[record.Keys.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = record[i];
        return new CypherRow(values);
    }
}
