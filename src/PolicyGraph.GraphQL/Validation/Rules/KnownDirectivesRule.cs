using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.7.1 and §5.7.2: directives are defined, and stand where their definition lets them.</summary>
internal sealed class KnownDirectivesRule(ValidationContext context) : ValidationRule(context), IDirectivesRule
{
    public void OnDirectives(ImmutableArray<DirectiveNode> directives, SyntaxNode owner, string location)
    {
        foreach (var directive in directives)
        {
            var known = Context.Directives.Find(directive.Name.Value);
            if (known is null)
                Context.Report($"Unknown directive \"@{directive.Name}\".", directive);
            else if (!known.Locations.Contains(location))
                Context.Report($"Directive \"@{directive.Name}\" may not be used on {location}.", directive);
        }
    }
}
