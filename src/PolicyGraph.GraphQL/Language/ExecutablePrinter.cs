using PolicyGraph.GraphQL.Language.Ast;
using static PolicyGraph.GraphQL.Language.GraphQLPrinter;

namespace PolicyGraph.GraphQL.Language;

internal static class ExecutablePrinter
{
    private const int LongestLine = 80;

    public static string Print(OperationNode operation)
    {
        var variables = operation.VariableDefinitions.Select(Print).ToArray();
        var list = variables.Any(variable => variable.Contains('\n'))
            ? PrintLayout.Wrap("(\n", string.Join('\n', variables), "\n)")
            : PrintLayout.Wrap("(", string.Join(", ", variables), ")");
        var keyword = OperationKeyword(operation.Type);
        var prefix = Description(operation.Description)
            + PrintLayout.Words(keyword, operation.Name + list, Join(operation.Directives, " "));
        return (prefix == "query" ? "" : prefix + " ") + Print(operation.SelectionSet);
    }

    public static string Print(FragmentNode fragment) =>
        Description(fragment.Description)
        + $"fragment {fragment.Name} on {fragment.TypeCondition.Name} "
        + PrintLayout.Wrap("", Join(fragment.Directives, " "), " ")
        + Print(fragment.SelectionSet);

    public static string Print(VariableDefinitionNode variable) =>
        Description(variable.Description)
        + GraphQLPrinter.Print(variable.Variable) + ": " + GraphQLPrinter.Print(variable.Type)
        + (variable.DefaultValue is { } value ? " = " + GraphQLPrinter.Print(value) : "")
        + PrintLayout.Wrap(" ", Join(variable.Directives, " "));

    public static string Print(SelectionSetNode set) => PrintLayout.Block(set.Selections.Select(Print));

    public static string Print(SelectionNode selection)
    {
        var directives = Join(selection.Directives, " ");
        return selection switch
        {
            FieldNode field => PrintField(field, directives),
            FragmentSpreadNode spread => $"...{spread.Name}{PrintLayout.Wrap(" ", directives)}",
            InlineFragmentNode inline => PrintLayout.Words(
                "...", PrintLayout.Wrap("on ", inline.TypeCondition?.Name.Value ?? ""), directives, Body(inline)),
            _ => throw new InvalidOperationException($"{selection.Kind} is no selection."),
        };
    }

    public static string OperationKeyword(OperationType type) => type switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };

    public static string Description(StringValueNode? description) =>
        description is null ? "" : GraphQLPrinter.Print(description) + "\n";

    private static string PrintField(FieldNode field, string directives)
    {
        var prefix = PrintLayout.Wrap("", field.Alias?.Value ?? "", ": ") + field.Name;
        var arguments = field.Arguments.Select(GraphQLPrinter.Print).ToArray();
        var oneLine = prefix + PrintLayout.Wrap("(", string.Join(", ", arguments), ")");
        var head = arguments.Length > 0 && oneLine.Length > LongestLine
            ? prefix + PrintLayout.Wrap("(\n", PrintLayout.Indent(string.Join('\n', arguments)), "\n)")
            : oneLine;
        return PrintLayout.Words(head, directives, Body(field));
    }

    private static string Body(SelectionNode selection) =>
        selection.SelectionSet is { } set ? Print(set) : "";
}
