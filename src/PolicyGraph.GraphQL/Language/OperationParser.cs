using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Language;

/// <summary>Executable definitions: operations, fragments, selections.</summary>
internal sealed class OperationParser(TokenCursor tokens, ValueParser values, TypeReferenceParser types)
{
    public OperationNode ParseOperation()
    {
        var start = tokens.Current;
        if (tokens.At(TokenKind.BraceLeft))
        {
            var shorthand = ParseSelectionSet();
            return new OperationNode(OperationType.Query, null, null, [], [], shorthand, tokens.SpanFrom(start));
        }
        var description = values.ParseDescription();
        var type = ParseOperationType();
        Name? name = tokens.At(TokenKind.Name) ? values.ParseName() : null;
        var variables = ParseVariableDefinitions();
        var directives = values.ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new OperationNode(type, name, description, variables, directives, selectionSet, tokens.SpanFrom(start));
    }

    public FragmentNode ParseFragmentDefinition()
    {
        var start = tokens.Current;
        var description = values.ParseDescription();
        tokens.ExpectKeyword("fragment");
        var name = ParseFragmentName();
        tokens.ExpectKeyword("on");
        var typeCondition = types.ParseNamedType();
        var directives = values.ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentNode(name, description, typeCondition, directives, selectionSet, tokens.SpanFrom(start));
    }

    private OperationType ParseOperationType() => tokens.Text[tokens.Current.Start..tokens.Advance().End] switch
    {
        "query" => OperationType.Query,
        "mutation" => OperationType.Mutation,
        _ => OperationType.Subscription,
    };

    private ImmutableArray<VariableDefinitionNode> ParseVariableDefinitions()
    {
        if (!tokens.TryOpen(TokenKind.ParenLeft))
            return [];
        var variables = ImmutableArray.CreateBuilder<VariableDefinitionNode>(2);
        do
            variables.Add(ParseVariableDefinition());
        while (!tokens.Close(TokenKind.ParenRight));
        return variables.DrainToImmutable();
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = tokens.Current;
        var description = values.ParseDescription();
        var variable = values.ParseVariable();
        tokens.Expect(TokenKind.Colon);
        var type = types.ParseType();
        var defaultValue = tokens.Skip(TokenKind.Equals) ? values.ParseValue(isConstant: true) : null;
        var directives = values.ParseDirectives(isConstant: true);
        return new VariableDefinitionNode(
            variable, description, type, defaultValue, directives, tokens.SpanFrom(start));
    }

    private SelectionSetNode ParseSelectionSet()
    {
        var start = tokens.Current;
        var selections = ImmutableArray.CreateBuilder<SelectionNode>(4);
        tokens.Open(TokenKind.BraceLeft);
        do
            selections.Add(ParseSelection());
        while (!tokens.Close(TokenKind.BraceRight));
        return new SelectionSetNode(selections.DrainToImmutable(), tokens.SpanFrom(start));
    }

    private SelectionNode ParseSelection() => tokens.At(TokenKind.Spread) ? ParseFragment() : ParseField();

    private FieldNode ParseField()
    {
        var start = tokens.Current;
        Name? alias = null;
        var name = values.ParseName();
        if (tokens.Skip(TokenKind.Colon))
        {
            alias = name;
            name = values.ParseName();
        }
        var arguments = values.ParseArguments(isConstant: false);
        var directives = values.ParseDirectives(isConstant: false);
        var selectionSet = tokens.At(TokenKind.BraceLeft) ? ParseSelectionSet() : null;
        return new FieldNode(alias, name, arguments, directives, selectionSet, tokens.SpanFrom(start));
    }

    private SelectionNode ParseFragment()
    {
        var start = tokens.Advance();
        var hasCondition = tokens.SkipKeyword("on");
        if (!hasCondition && tokens.At(TokenKind.Name))
        {
            var name = ParseFragmentName();
            var spreadDirectives = values.ParseDirectives(isConstant: false);
            return new FragmentSpreadNode(name, spreadDirectives, tokens.SpanFrom(start));
        }
        var typeCondition = hasCondition ? types.ParseNamedType() : null;
        var directives = values.ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(typeCondition, directives, selectionSet, tokens.SpanFrom(start));
    }

    private Name ParseFragmentName() => tokens.AtKeyword("on") ? throw tokens.Unexpected() : values.ParseName();
}
