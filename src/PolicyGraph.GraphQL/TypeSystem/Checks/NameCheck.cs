using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.TypeSystem.Checks;

internal static class NameCheck
{
    public static void Check(string name, SyntaxNode? syntax, SchemaReport report)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
            report.Add(
                $"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.", syntax);
    }
}
