using PolicyGraph.GraphQL.Language.Ast;
using static PolicyGraph.GraphQL.Language.GraphQLPrinter;

namespace PolicyGraph.GraphQL.Language;

internal static class TypeSystemPrinter
{
    public static string Print(SyntaxNode node) => node switch
    {
        SchemaDefinitionNode schema => ExecutablePrinter.Description(schema.Description)
            + PrintLayout.Words(
                schema.IsExtension ? "extend schema" : "schema",
                Join(schema.Directives, " "),
                PrintLayout.Block(schema.OperationTypes.Select(Print))),
        OperationTypeDefinitionNode operation =>
            $"{ExecutablePrinter.OperationKeyword(operation.Operation)}: {operation.Type.Name}",
        TypeDefinitionNode type => PrintType(type),
        FieldDefinitionNode field => ExecutablePrinter.Description(field.Description)
            + field.Name + PrintArguments(field.Arguments) + ": " + GraphQLPrinter.Print(field.Type)
            + PrintLayout.Wrap(" ", Join(field.Directives, " ")),
        InputValueDefinitionNode input => ExecutablePrinter.Description(input.Description)
            + input.Name + ": " + GraphQLPrinter.Print(input.Type)
            + (input.DefaultValue is { } value ? " = " + GraphQLPrinter.Print(value) : "")
            + PrintLayout.Wrap(" ", Join(input.Directives, " ")),
        EnumValueDefinitionNode value => ExecutablePrinter.Description(value.Description)
            + PrintLayout.Words(value.Name.Value, Join(value.Directives, " ")),
        DirectiveDefinitionNode directive => ExecutablePrinter.Description(directive.Description)
            + "directive @" + directive.Name + PrintArguments(directive.Arguments)
            + (directive.IsRepeatable ? " repeatable" : "")
            + " on " + string.Join(" | ", directive.Locations),
        _ => throw new ArgumentException($"{node.Kind} cannot be printed.", nameof(node)),
    };

    private static string PrintType(TypeDefinitionNode type) =>
        ExecutablePrinter.Description(type.Description)
        + PrintLayout.Words(
            type.IsExtension ? "extend" : "",
            Keyword(type.Kind),
            type.Name.Value,
            PrintLayout.Wrap("implements ", Join(type.Interfaces, " & ")),
            Join(type.Directives, " "),
            PrintLayout.Wrap("= ", Join(type.Members, " | ")),
            PrintLayout.Block(
                type.Fields.Select(Print).Concat(type.Values.Select(Print)).Concat(type.InputFields.Select(Print))));

    private static string PrintArguments(IEnumerable<InputValueDefinitionNode> arguments)
    {
        var printed = arguments.Select(Print).ToArray();
        return printed.Any(argument => argument.Contains('\n'))
            ? PrintLayout.Wrap("(\n", PrintLayout.Indent(string.Join('\n', printed)), "\n)")
            : PrintLayout.Wrap("(", string.Join(", ", printed), ")");
    }

    private static string Keyword(SyntaxKind kind) => kind switch
    {
        SyntaxKind.ScalarTypeDefinition => "scalar",
        SyntaxKind.ObjectTypeDefinition => "type",
        SyntaxKind.InterfaceTypeDefinition => "interface",
        SyntaxKind.UnionTypeDefinition => "union",
        SyntaxKind.EnumTypeDefinition => "enum",
        _ => "input",
    };
}
