using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.3.3: leaf fields have no selections, composite fields have some.</summary>
internal sealed class LeafSelectionsRule(ValidationContext context) : ValidationRule(context), IFieldRule
{
    public void OnField(FieldNode field, NamedType? parent, FieldDefinition? definition)
    {
        if (definition is not { Type.IsOutput: true })
            return;
        if (definition.Type.Innermost.IsLeaf)
        {
            if (field.SelectionSet is { } set)
                Context.Report(
                    $"Field \"{field.Name}\" must not have a selection since type \"{definition.Type}\" has no subfields.",
                    set);
        }
        else if (field.SelectionSet is null)
        {
            Context.Report(
                $"Field \"{field.Name}\" of type \"{definition.Type}\" must have a selection of subfields. "
                + $"Did you mean \"{field.Name} {{ ... }}\"?",
                field);
        }
    }
}
