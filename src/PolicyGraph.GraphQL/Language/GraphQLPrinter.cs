using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Language;

/// <summary>Syntax tree to text, in the layout of the reference implementation; reading it again gives the same tree.</summary>
public static class GraphQLPrinter
{
    public static string Print(SyntaxNode node) => node switch
    {
        DocumentNode document => string.Join("\n\n", document.Definitions.Select(Print)),
        OperationNode operation => ExecutablePrinter.Print(operation),
        FragmentNode fragment => ExecutablePrinter.Print(fragment),
        VariableDefinitionNode variable => ExecutablePrinter.Print(variable),
        SelectionSetNode set => ExecutablePrinter.Print(set),
        SelectionNode selection => ExecutablePrinter.Print(selection),
        ArgumentNode argument => $"{argument.Name}: {Print(argument.Value)}",
        DirectiveNode directive => $"@{directive.Name}{PrintLayout.Wrap("(", Join(directive.Arguments, ", "), ")")}",
        ValueNode value => PrintValue(value),
        ObjectFieldNode field => $"{field.Name}: {Print(field.Value)}",
        NamedTypeNode named => named.Name.Value,
        ListTypeNode list => $"[{Print(list.ItemType)}]",
        NonNullTypeNode nonNull => $"{Print(nonNull.NullableType)}!",
        _ => TypeSystemPrinter.Print(node),
    };

    internal static string Join(IEnumerable<SyntaxNode> nodes, string separator) =>
        string.Join(separator, nodes.Select(Print));

    private static string PrintValue(ValueNode value) => value switch
    {
        VariableNode variable => "$" + variable.Name,
        IntValueNode number => number.Value,
        FloatValueNode number => number.Value,
        StringValueNode { IsBlock: true } text => StringPrinter.PrintBlock(text.Value),
        StringValueNode text => StringPrinter.PrintQuoted(text.Value),
        BooleanValueNode boolean => boolean.Value ? "true" : "false",
        EnumValueNode word => word.Value,
        ListValueNode list => $"[{Join(list.Values, ", ")}]",
        ObjectValueNode fields => "{" + Join(fields.Fields, ", ") + "}",
        _ => "null",
    };
}
