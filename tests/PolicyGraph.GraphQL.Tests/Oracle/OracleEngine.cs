using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Limits;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Tests.Oracle;

/// <summary>The engine over a generated schema: some fields immediate, some in batches, some of these asynchronous.</summary>
internal static class OracleEngine
{
    private static readonly LimitOptions NoLimits = new()
    {
        MaxTokens = int.MaxValue,
        MaxDepth = int.MaxValue,
        MaxAliases = int.MaxValue,
        MaxRootFields = int.MaxValue,
        MaxDirectives = int.MaxValue,
        MaxFragments = int.MaxValue,
        MaxCost = long.MaxValue,
        MaxErrors = 10_000,
    };

    public static GraphQLRequest Request(string document, string? operationName, System.Text.Json.JsonElement? variables) =>
        new(document, operationName, variables) { Root = new OracleData.Entity(1, "") };

    public static GraphQLEngine Create(Schema schema)
    {
        var data = new OracleData(schema);
        var table = new ResolverTable();
        foreach (var type in schema.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)))
        {
            if (type.IsAbstract)
                table.TypeName(type.Name, value => ((OracleData.Entity)value).Type);
            foreach (var field in (type as ObjectType)?.Fields ?? [])
                AddField(table, data, $"{type.Name}.{field.Name}", field);
        }
        return new GraphQLEngine(schema, table, new EngineOptions { Limits = NoLimits });
    }

    private static void AddField(ResolverTable table, OracleData data, string coordinate, FieldDefinition field)
    {
        var way = OracleData.Hash(coordinate) % 3;
        if (way == 0)
            table.Computed<OracleData.Entity>(coordinate, (parent, a) => ThrowIfFailed(data.Resolve(parent, field, a)));
        else
            table.Batch(coordinate, async (batch, cancellation) =>
            {
                if (way == 1)
                    await Task.Yield();
                for (var i = 0; i < batch.Count; i++)
                    batch.Set(i, data.Resolve(batch.Parent<OracleData.Entity>(i), field, batch.Arguments));
            });
    }

    private static object? ThrowIfFailed(object? value) =>
        value is FieldFailure failure ? throw new ResolverException(failure.Message, failure.Code) : value;
}
