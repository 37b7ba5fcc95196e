using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Validation.Visits;

internal interface IFragmentRule
{
    void OnFragment(FragmentNode fragment);
}
