using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.6.1, §5.6.2 and §5.6.4: literals fit their types; input objects hold known fields and all required ones.</summary>
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context) : ValidationRule(context), IValueRule
{
    public void OnValue(ValueNode value, GraphQLType? type)
    {
        switch (value)
        {
            case VariableNode:
                break;
            case NullValueNode:
                if (type is NonNullType)
                    ReportMismatch(value, type, null);
                break;
            case ListValueNode list when type?.Nullable is ListType listType:
                foreach (var item in list.Values)
                    OnValue(item, listType.ItemType);
                break;
            case ListValueNode:
                CheckLeaf(value, type?.Nullable);
                break;
            case ObjectValueNode node when type?.Innermost is InputObjectType input:
                CheckObject(node, input);
                break;
            default:
                CheckLeaf(value, type);
                break;
        }
    }

    private void CheckObject(ObjectValueNode node, InputObjectType type)
    {
        foreach (var field in type.Fields)
        {
            if (field.IsRequired && node.Find(field.Name) is null)
                Context.Report(
                    $"Field \"{type.Name}.{field.Name}\" of required type \"{field.Type}\" was not provided.", node);
        }
        if (type.IsOneOf)
            CheckOneOf(node, type);
        foreach (var field in node.Fields)
        {
            var definition = type.Find(field.Name.Value);
            if (definition is null)
                Context.Report($"Field \"{field.Name}\" is not defined by type \"{type.Name}\".", field);
            OnValue(field.Value, definition is { Type.IsInput: true } ? definition.Type : null);
        }
    }

    private void CheckOneOf(ObjectValueNode node, InputObjectType type)
    {
        var names = node.Fields.Select(field => field.Name.Value).Distinct().ToArray();
        if (names.Length != 1)
            Context.Report($"OneOf Input Object \"{type.Name}\" must specify exactly one key.", node);
        else if (node.Find(names[0])!.Value is NullValueNode)
            Context.Report($"Field \"{type.Name}.{names[0]}\" must be non-null.", node);
    }

    private void CheckLeaf(ValueNode value, GraphQLType? type)
    {
        switch (type?.Innermost)
        {
            case null:
                break;
            case ScalarType scalar:
                if (!scalar.Coercion.TryReadLiteral(value, null, out _, out var problem))
                    ReportMismatch(value, type, problem);
                break;
            case EnumType enumType:
                CheckEnum(value, enumType);
                break;
            default:
                ReportMismatch(value, type, null);
                break;
        }
    }

    private void CheckEnum(ValueNode value, EnumType type)
    {
        var printed = GraphQLPrinter.Print(value);
        if (value is not EnumValueNode word)
            Context.Report($"Enum \"{type.Name}\" cannot represent non-enum value: {printed}.", value);
        else if (type.Find(word.Value) is null)
            Context.Report($"Value \"{printed}\" does not exist in \"{type.Name}\" enum.", value);
    }

    private void ReportMismatch(ValueNode value, GraphQLType type, string? problem) => Context.Report(
        problem ?? $"Expected value of type \"{type}\", found {GraphQLPrinter.Print(value)}.", value);
}
