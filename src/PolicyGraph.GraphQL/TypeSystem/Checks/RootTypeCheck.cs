using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.TypeSystem.Checks;

/// <summary>There is a query root, and all roots are object types.</summary>
internal static class RootTypeCheck
{
    public static void Check(Schema schema, DocumentNode document, SchemaReport report)
    {
        var named = document.Definitions.OfType<SchemaDefinitionNode>().SelectMany(d => d.OperationTypes).ToArray();
        foreach (var root in named)
        {
            if (schema.FindType(root.Type.Name.Value) is not ObjectType)
                report.Add(
                    $"The {ExecutablePrinter.OperationKeyword(root.Operation)} root type must be an Object type, "
                    + $"it cannot be {root.Type.Name}.",
                    root.Type);
        }
        if (schema.QueryType is null && !named.Any(root => root.Operation == OperationType.Query))
            report.Add("Query root type must be provided.");
    }
}
