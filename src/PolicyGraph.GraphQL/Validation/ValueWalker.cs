using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Validation;

/// <summary>Directives, arguments and values, and the variables used in them.</summary>
internal sealed class ValueWalker(ValidationContext context, RuleSet rules)
{
    /// <summary>The definition being walked: uses of variables are recorded under it.</summary>
    public DefinitionNode? Definition { get; set; }

    /// <param name="field">
    /// The innermost field around. Arguments of a directive that no schema knows are read as that field's, as the
    /// reference implementation does.
    /// </param>
    public void WalkDirectives(
        ImmutableArray<DirectiveNode> directives, SyntaxNode owner, string location, FieldDefinition? field)
    {
        if (directives.IsEmpty)
            return;
        foreach (var rule in rules.Directives)
            rule.OnDirectives(directives, owner, location);
        foreach (var directive in directives)
        {
            var definition = context.Schema.FindDirective(directive.Name.Value);
            foreach (var argument in directive.Arguments)
            {
                var name = argument.Name.Value;
                WalkArgument(argument, definition is null
                    ? field?.FindArgument(name)
                    : definition.Arguments.FirstOrDefault(a => a.Name == name));
            }
        }
    }

    public void WalkArgument(ArgumentNode argument, InputValue? definition)
    {
        var type = definition is { Type.IsInput: true } ? definition.Type : null;
        Walk(argument.Value, type, definition is { HasDefault: true });
    }

    public void Walk(ValueNode value, GraphQLType? type, bool hasDefault)
    {
        foreach (var rule in rules.Value)
            rule.OnValue(value, type);
        RecordVariables(value, type, hasDefault, null);
    }

    private void RecordVariables(ValueNode value, GraphQLType? type, bool hasDefault, GraphQLType? parent)
    {
        switch (value)
        {
            case VariableNode variable:
                context.Variables.Add(Definition!, new VariableUsage(variable, type, hasDefault, parent));
                break;
            case ListValueNode list:
                var itemType = type?.Nullable is ListType listType ? listType.ItemType : type?.Nullable;
                foreach (var item in list.Values)
                    RecordVariables(item, itemType, hasDefault: false, type);
                break;
            case ObjectValueNode node:
                foreach (var field in node.Fields)
                {
                    var definition = (type?.Innermost as InputObjectType)?.Find(field.Name.Value);
                    var fieldType = definition is { Type.IsInput: true } ? definition.Type : null;
                    RecordVariables(field.Value, fieldType, definition is { HasDefault: true }, type);
                }
                break;
        }
    }
}
