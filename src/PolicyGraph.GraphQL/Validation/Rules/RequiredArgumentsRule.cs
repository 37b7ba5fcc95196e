using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.4.3: arguments that are non-null and without a default are given.</summary>
internal sealed class RequiredArgumentsRule(ValidationContext context)
    : ValidationRule(context), IFieldRule, IDirectivesRule
{
    public void OnField(FieldNode field, NamedType? parent, FieldDefinition? definition)
    {
        foreach (var argument in definition?.Arguments ?? [])
        {
            if (argument.IsRequired && !IsGiven(field.Arguments, argument.Name))
                Context.Report(
                    $"Field \"{definition!.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" "
                    + "is required, but it was not provided.",
                    field);
        }
    }

    public void OnDirectives(ImmutableArray<DirectiveNode> directives, SyntaxNode owner, string location)
    {
        foreach (var directive in directives)
        {
            foreach (var argument in Context.Directives.Find(directive.Name.Value)?.Arguments ?? [])
            {
                if (argument.IsRequired && !IsGiven(directive.Arguments, argument.Name))
                    Context.Report(
                        $"Directive \"@{directive.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" "
                        + "is required, but it was not provided.",
                        directive);
            }
        }
    }

    private static bool IsGiven(ImmutableArray<ArgumentNode> arguments, string name) =>
        arguments.Any(argument => argument.Name.Value == name);
}
