using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.4.1: arguments are defined by their field or directive.</summary>
internal sealed class KnownArgumentNamesRule(ValidationContext context)
    : ValidationRule(context), IFieldRule, IDirectivesRule
{
    public void OnField(FieldNode field, NamedType? parent, FieldDefinition? definition)
    {
        if (parent is null || definition is null)
            return;
        foreach (var argument in field.Arguments)
        {
            if (definition.FindArgument(argument.Name.Value) is null)
                Context.Report(
                    $"Unknown argument \"{argument.Name}\" on field \"{parent.Name}.{definition.Name}\".", argument);
        }
    }

    public void OnDirectives(ImmutableArray<DirectiveNode> directives, SyntaxNode owner, string location)
    {
        foreach (var directive in directives)
        {
            if (Context.Directives.Find(directive.Name.Value) is not { } known)
                continue;
            foreach (var argument in directive.Arguments)
            {
                if (!known.Arguments.Any(a => a.Name == argument.Name.Value))
                    Context.Report(
                        $"Unknown argument \"{argument.Name}\" on directive \"@{directive.Name}\".", argument);
            }
        }
    }
}
