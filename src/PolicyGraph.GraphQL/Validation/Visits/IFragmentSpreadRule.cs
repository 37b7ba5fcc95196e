using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Validation.Visits;

internal interface IFragmentSpreadRule
{
    void OnFragmentSpread(FragmentSpreadNode spread, NamedType? parent);
}
