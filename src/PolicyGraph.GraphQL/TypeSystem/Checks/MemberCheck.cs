using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.TypeSystem.Checks;

/// <summary>Members of unions and values of enums.</summary>
internal static class MemberCheck
{
    public static void CheckUnion(UnionType union, DocumentNode document, Schema schema, SchemaReport report)
    {
        var references = document.Definitions.OfType<TypeDefinitionNode>()
            .Where(type => type.Name.Value == union.Name).SelectMany(type => type.Members).ToArray();
        if (references.Length == 0)
            report.Add($"Union type {union.Name} must define one or more member types.", union.Syntax);
        var seen = new HashSet<string>();
        foreach (var reference in references)
        {
            var name = reference.Name.Value;
            if (!seen.Add(name))
                report.Add($"Union type {union.Name} can only include type {name} once.", reference);
            else if (schema.FindType(name) is not ObjectType)
                report.Add($"Union type {union.Name} can only include Object types, it cannot include {name}.", reference);
        }
    }

    public static void CheckEnum(EnumType type, SchemaReport report)
    {
        if (type.Values.IsEmpty)
            report.Add($"Enum type {type.Name} must define one or more values.", type.Syntax);
        foreach (var value in type.Values)
            NameCheck.Check(value.Name, type.Syntax, report);
    }
}
