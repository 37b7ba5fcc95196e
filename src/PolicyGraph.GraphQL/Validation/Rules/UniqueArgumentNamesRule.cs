using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.4.2: the arguments of a field or directive have different names.</summary>
internal sealed class UniqueArgumentNamesRule(ValidationContext context)
    : ValidationRule(context), IFieldRule, IDirectivesRule
{
    public void OnField(FieldNode field, NamedType? parent, FieldDefinition? definition) => Check(field.Arguments);

    public void OnDirectives(ImmutableArray<DirectiveNode> directives, SyntaxNode owner, string location)
    {
        foreach (var directive in directives)
            Check(directive.Arguments);
    }

    private void Check(ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.Length < 2)
            return;
        foreach (var same in arguments.GroupBy(argument => argument.Name.Value))
        {
            int[] places = [.. same.Select(argument => argument.Name.Start)];
            if (places.Length > 1)
                Context.ReportAt($"There can be only one argument named \"{same.Key}\".", places);
        }
    }
}
