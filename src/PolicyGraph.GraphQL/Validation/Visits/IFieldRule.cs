using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Validation.Visits;

internal interface IFieldRule
{
    /// <param name="parent">Null where the type is not known.</param>
    /// <param name="definition">Null where the type is not known or lacks the field.</param>
    void OnField(FieldNode field, NamedType? parent, FieldDefinition? definition);
}
