using System.Text;
using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Validation.Overlaps;

/// <summary>Whether two fields have the same arguments: in any order, with the fields of objects in any order.</summary>
internal sealed class ArgumentComparer(ComparisonBudget budget)
{
    private readonly Dictionary<ValueNode, string> _canonical = [];

    public bool AreEqual(SelectedField left, SelectedField right)
    {
        if (left.Arguments.Length != right.Arguments.Length)
            return false;
        foreach (var argument in left.Arguments)
        {
            budget.Spend(1);
            if (right.FindArgument(argument.Name.Value) is not { } other
                || Canonical(argument.Value) != Canonical(other))
                return false;
        }
        return true;
    }

    private string Canonical(ValueNode value)
    {
        if (_canonical.TryGetValue(value, out var known))
            return known;
        var text = new StringBuilder();
        Append(text, value);
        return _canonical[value] = text.ToString();
    }

    private static void Append(StringBuilder text, ValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                text.Append('[');
                foreach (var item in list.Values)
                {
                    Append(text, item);
                    text.Append(',');
                }
                text.Append(']');
                break;
            case ObjectValueNode node:
                text.Append('{');
                foreach (var field in node.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal))
                {
                    text.Append(field.Name.Value).Append(':');
                    Append(text, field.Value);
                    text.Append(',');
                }
                text.Append('}');
                break;
            case StringValueNode { IsBlock: true } block:
                text.Append("block").Append(StringPrinter.PrintQuoted(block.Value));
                break;
            default:
                text.Append(GraphQLPrinter.Print(value));
                break;
        }
    }
}
