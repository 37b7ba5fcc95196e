using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Validation.Visits;

internal interface IInlineFragmentRule
{
    /// <param name="type">Its condition, or the parent where it has none; null where not known.</param>
    void OnInlineFragment(InlineFragmentNode fragment, NamedType? type, NamedType? parent);
}
