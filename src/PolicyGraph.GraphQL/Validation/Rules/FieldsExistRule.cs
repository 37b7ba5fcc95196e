using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.3.1: fields are defined on the type that is selected on.</summary>
internal sealed class FieldsExistRule(ValidationContext context) : ValidationRule(context), IFieldRule
{
    public void OnField(FieldNode field, NamedType? parent, FieldDefinition? definition)
    {
        if (parent is not null && definition is null)
            Context.Report($"Cannot query field \"{field.Name}\" on type \"{parent.Name}\".", field);
    }
}
