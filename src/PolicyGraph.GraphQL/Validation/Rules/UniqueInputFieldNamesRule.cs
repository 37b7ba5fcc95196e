using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.6.3: the fields of an input object literal have different names.</summary>
internal sealed class UniqueInputFieldNamesRule(ValidationContext context) : ValidationRule(context), IValueRule
{
    public void OnValue(ValueNode value, GraphQLType? type)
    {
        if (value is ListValueNode list)
        {
            foreach (var item in list.Values)
                OnValue(item, null);
        }
        else if (value is ObjectValueNode node)
        {
            CheckFields(node);
        }
    }

    private void CheckFields(ObjectValueNode node)
    {
        var seen = new Dictionary<string, Name>();
        foreach (var field in node.Fields)
        {
            if (!seen.TryAdd(field.Name.Value, field.Name))
                Context.ReportAt(
                    $"There can be only one input field named \"{field.Name}\".",
                    seen[field.Name.Value].Start,
                    field.Name.Start);
            OnValue(field.Value, null);
        }
    }
}
