using System.Globalization;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>Schema files are numbered: schema/V0001__… is version 1.</summary>
internal static class SchemaVersion
{
    private const string Prefix = "schema/V";

    public static int Latest => WriteStatements.Schema.Max(Of);

    public static int Of(CypherStatement statement) => int.Parse(statement.Name.AsSpan(Prefix.Length, 4), CultureInfo.InvariantCulture);
}
