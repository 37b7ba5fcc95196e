using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Validation;

/// <summary>Walks a document once with the types that the schema gives its places, and tells the rules.</summary>
internal sealed class DocumentWalker
{
    private readonly ValidationContext _context;
    private readonly RuleSet _rules;
    private readonly ValueWalker _values;
    private readonly TypeSystemWalker _typeSystem;

    public DocumentWalker(ValidationContext context, IReadOnlyCollection<ValidationRule> rules)
    {
        _context = context;
        _rules = new RuleSet(rules);
        _values = new ValueWalker(context, _rules);
        _typeSystem = new TypeSystemWalker(_rules, _values);
    }

    public void Walk()
    {
        foreach (var rule in _rules.Document)
            rule.OnDocument(_context.Document);
        foreach (var definition in _context.Document.Definitions)
            Walk(definition);
        foreach (var operation in _context.Document.Definitions.OfType<OperationNode>())
        {
            foreach (var rule in _rules.OperationEnd)
                rule.OnOperationEnd(operation);
        }
    }

    private void Walk(DefinitionNode definition)
    {
        _values.Definition = definition;
        switch (definition)
        {
            case OperationNode operation:
                WalkOperation(operation);
                break;
            case FragmentNode fragment:
                WalkFragment(fragment);
                break;
            default:
                _typeSystem.Walk(definition);
                break;
        }
    }

    private void WalkOperation(OperationNode operation)
    {
        foreach (var rule in _rules.Operation)
            rule.OnOperation(operation);
        foreach (var variable in operation.VariableDefinitions)
            WalkVariable(variable);
        _values.WalkDirectives(operation.Directives, operation, LocationOf(operation.Type), null);
        WalkSelections(operation.SelectionSet, operation, _context.Schema.RootType(operation.Type), null);
    }

    private void WalkVariable(VariableDefinitionNode variable)
    {
        foreach (var rule in _rules.VariableDefinition)
            rule.OnVariableDefinition(variable);
        foreach (var rule in _rules.NamedType)
            rule.OnNamedType(variable.Type.Innermost, inTypeSystem: false);
        if (variable.DefaultValue is { } value)
        {
            var type = _context.Schema.Resolve(variable.Type);
            _values.Walk(value, type is { IsInput: true } ? type : null, hasDefault: false);
        }
        _values.WalkDirectives(variable.Directives, variable, "VARIABLE_DEFINITION", null);
    }

    private void WalkFragment(FragmentNode fragment)
    {
        foreach (var rule in _rules.Fragment)
            rule.OnFragment(fragment);
        WalkNamedType(fragment.TypeCondition);
        _values.WalkDirectives(fragment.Directives, fragment, "FRAGMENT_DEFINITION", null);
        var type = _context.Schema.FindType(fragment.TypeCondition.Name.Value);
        WalkSelections(fragment.SelectionSet, fragment, type, null);
    }

    /// <param name="type">What is selected on, not necessarily composite.</param>
    /// <param name="outerField">The field around the braces, for directives that no schema knows.</param>
    private void WalkSelections(SelectionSetNode set, SyntaxNode owner, NamedType? type, FieldDefinition? outerField)
    {
        var parent = type is { IsComposite: true } ? type : null;
        foreach (var rule in _rules.SelectionSet)
            rule.OnSelectionSet(set, owner, parent);
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    WalkField(field, parent);
                    break;
                case FragmentSpreadNode spread:
                    foreach (var rule in _rules.FragmentSpread)
                        rule.OnFragmentSpread(spread, parent);
                    _values.WalkDirectives(spread.Directives, spread, "FRAGMENT_SPREAD", outerField);
                    break;
                case InlineFragmentNode inline:
                    WalkInlineFragment(inline, type, parent, outerField);
                    break;
            }
        }
    }

    private void WalkField(FieldNode field, NamedType? parent)
    {
        var definition = parent is null ? null : _context.Schema.FindField(parent, field.Name.Value);
        foreach (var rule in _rules.Field)
            rule.OnField(field, parent, definition);
        foreach (var argument in field.Arguments)
            _values.WalkArgument(argument, definition?.FindArgument(argument.Name.Value));
        _values.WalkDirectives(field.Directives, field, "FIELD", definition);
        if (field.SelectionSet is { } set)
        {
            var type = definition is { Type.IsOutput: true } ? definition.Type.Innermost : null;
            WalkSelections(set, field, type, definition);
        }
    }

    private void WalkInlineFragment(
        InlineFragmentNode inline, NamedType? type, NamedType? parent, FieldDefinition? outerField)
    {
        if (inline.TypeCondition is { } condition)
        {
            type = _context.Schema.FindType(condition.Name.Value);
            type = type is { IsOutput: true } ? type : null;
            WalkNamedType(condition);
        }
        foreach (var rule in _rules.InlineFragment)
            rule.OnInlineFragment(inline, type, parent);
        _values.WalkDirectives(inline.Directives, inline, "INLINE_FRAGMENT", outerField);
        WalkSelections(inline.SelectionSet!, inline, type, outerField);
    }

    private void WalkNamedType(NamedTypeNode type)
    {
        foreach (var rule in _rules.NamedType)
            rule.OnNamedType(type, inTypeSystem: false);
    }

    private static string LocationOf(OperationType type) => type switch
    {
        OperationType.Query => "QUERY",
        OperationType.Mutation => "MUTATION",
        _ => "SUBSCRIPTION",
    };
}
