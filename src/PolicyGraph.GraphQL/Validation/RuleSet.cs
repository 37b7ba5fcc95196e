using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation;

/// <summary>The rules of one walk, sorted by what they hear of.</summary>
internal sealed class RuleSet(IReadOnlyCollection<ValidationRule> rules)
{
    public IDocumentRule[] Document { get; } = [.. rules.OfType<IDocumentRule>()];

    public IOperationRule[] Operation { get; } = [.. rules.OfType<IOperationRule>()];

    public IOperationEndRule[] OperationEnd { get; } = [.. rules.OfType<IOperationEndRule>()];

    public IFragmentRule[] Fragment { get; } = [.. rules.OfType<IFragmentRule>()];

    public IVariableDefinitionRule[] VariableDefinition { get; } = [.. rules.OfType<IVariableDefinitionRule>()];

    public ISelectionSetRule[] SelectionSet { get; } = [.. rules.OfType<ISelectionSetRule>()];

    public IFieldRule[] Field { get; } = [.. rules.OfType<IFieldRule>()];

    public IFragmentSpreadRule[] FragmentSpread { get; } = [.. rules.OfType<IFragmentSpreadRule>()];

    public IInlineFragmentRule[] InlineFragment { get; } = [.. rules.OfType<IInlineFragmentRule>()];

    public IDirectivesRule[] Directives { get; } = [.. rules.OfType<IDirectivesRule>()];

    public IValueRule[] Value { get; } = [.. rules.OfType<IValueRule>()];

    public INamedTypeRule[] NamedType { get; } = [.. rules.OfType<INamedTypeRule>()];
}
