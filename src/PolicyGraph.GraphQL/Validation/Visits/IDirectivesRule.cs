using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Validation.Visits;

internal interface IDirectivesRule
{
    /// <param name="owner">What the directives stand at.</param>
    /// <param name="location">Its name in <c>__DirectiveLocation</c>.</param>
    void OnDirectives(ImmutableArray<DirectiveNode> directives, SyntaxNode owner, string location);
}
