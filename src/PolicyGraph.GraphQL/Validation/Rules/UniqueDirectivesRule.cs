using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>
/// §5.7.3: a directive that is not repeatable stands once at a place. The definition and extensions of one type, or of
/// the schema, are one place.
/// </summary>
internal sealed class UniqueDirectivesRule(ValidationContext context) : ValidationRule(context), IDirectivesRule
{
    private readonly Dictionary<string, Dictionary<string, DirectiveNode>> _sharedPlaces = [];

    public void OnDirectives(ImmutableArray<DirectiveNode> directives, SyntaxNode owner, string location)
    {
        var seen = SeenAt(owner);
        foreach (var directive in directives)
        {
            if (Context.Directives.Find(directive.Name.Value) is not { IsRepeatable: false })
                continue;
            if (!seen.TryAdd(directive.Name.Value, directive))
                Context.Report(
                    $"The directive \"@{directive.Name}\" can only be used once at this location.",
                    [seen[directive.Name.Value], directive]);
        }
    }

    private Dictionary<string, DirectiveNode> SeenAt(SyntaxNode owner)
    {
        var place = owner switch
        {
            SchemaDefinitionNode => "",
            TypeDefinitionNode type => type.Name.Value,
            _ => null,
        };
        if (place is null)
            return [];
        if (!_sharedPlaces.TryGetValue(place, out var seen))
            _sharedPlaces[place] = seen = [];
        return seen;
    }
}
