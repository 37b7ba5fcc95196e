using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Introspection;

/// <summary>A schema as SDL, in the layout of the reference implementation's <c>printSchema</c>; built-ins left out.</summary>
public static class SchemaPrinter
{
    public static string Print(Schema schema)
    {
        var directives = schema.Directives.Where(d => !BuiltInTypes.DefinesDirective(d.Name)).Select(PrintDirective);
        var types = schema.Types.Where(type => !BuiltInTypes.Defines(type.Name)).Select(PrintType);
        string[] parts = [PrintRoots(schema), .. directives, .. types];
        return string.Join("\n\n", parts.Where(part => part.Length > 0));
    }

    private static string PrintRoots(Schema schema)
    {
        (string Operation, ObjectType? Type, string Usual)[] roots =
        [
            ("query", schema.QueryType, "Query"),
            ("mutation", schema.MutationType, "Mutation"),
            ("subscription", schema.SubscriptionType, "Subscription"),
        ];
        if (schema.Description is null && roots.All(root => root.Type is null || root.Type.Name == root.Usual))
            return "";
        var lines = roots.Where(root => root.Type is not null).Select(root => $"{root.Operation}: {root.Type!.Name}");
        return MemberPrinter.Description(schema.Description) + "schema " + PrintLayout.Block(lines);
    }

    private static string PrintDirective(DirectiveDefinition directive) =>
        MemberPrinter.Description(directive.Description)
        + $"directive @{directive.Name}{MemberPrinter.Arguments(directive.Arguments, "")}"
        + (directive.IsRepeatable ? " repeatable" : "")
        + " on " + string.Join(" | ", directive.Locations);

    private static string PrintType(NamedType type)
    {
        var head = MemberPrinter.Description(type.Description);
        return head + type switch
        {
            ScalarType scalar => $"scalar {type.Name}{SpecifiedBy(scalar)}",
            ObjectType fielded => $"type {type.Name}{Implements(fielded)}{MemberPrinter.Fields(fielded.Fields)}",
            InterfaceType fielded =>
                $"interface {type.Name}{Implements(fielded)}{MemberPrinter.Fields(fielded.Fields)}",
            UnionType union => $"union {type.Name}"
                + PrintLayout.Wrap(" = ", string.Join(" | ", union.Members.Select(member => member.Name))),
            EnumType enumType => $"enum {type.Name}{MemberPrinter.Values(enumType.Values)}",
            InputObjectType input =>
                $"input {type.Name}{(input.IsOneOf ? " @oneOf" : "")}{MemberPrinter.InputFields(input.Fields)}",
            _ => "",
        };
    }

    private static string Implements(FieldedType type) =>
        PrintLayout.Wrap(" implements ", string.Join(" & ", type.Interfaces.Select(i => i.Name)));

    private static string SpecifiedBy(ScalarType type) => type.SpecifiedByUrl is { } url
        ? $" @specifiedBy(url: {StringPrinter.PrintQuoted(url)})"
        : "";
}
