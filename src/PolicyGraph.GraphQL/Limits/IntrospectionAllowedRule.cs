using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.Validation;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Limits;

/// <summary>Refuses <c>__schema</c> and <c>__type</c> where the operator has switched introspection off.</summary>
internal sealed class IntrospectionAllowedRule(ValidationContext context) : ValidationRule(context), IFieldRule
{
    public void OnField(FieldNode field, NamedType? parent, FieldDefinition? definition)
    {
        if (field.Name.Value is "__schema" or "__type")
            Context.Report(
                $"Introspection is switched off: \"{field.Name}\" cannot be queried.",
                field,
                ErrorCodes.IntrospectionDisabled);
    }
}
