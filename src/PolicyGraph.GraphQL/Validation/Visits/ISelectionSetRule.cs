using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Validation.Visits;

internal interface ISelectionSetRule
{
    /// <param name="owner">The operation, fragment or field that the braces follow.</param>
    /// <param name="type">The composite type selected on; null where it is not known.</param>
    void OnSelectionSet(SelectionSetNode set, SyntaxNode owner, NamedType? type);
}
