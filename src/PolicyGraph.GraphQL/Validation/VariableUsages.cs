using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Validation;

/// <summary>Where each definition uses variables; complete once the document has been walked.</summary>
internal sealed class VariableUsages(ValidationContext context)
{
    private readonly Dictionary<DefinitionNode, List<VariableUsage>> _direct = [];
    private readonly Dictionary<OperationNode, List<VariableUsage>> _reached = [];

    public void Add(DefinitionNode definition, VariableUsage usage)
    {
        if (!_direct.TryGetValue(definition, out var usages))
            _direct[definition] = usages = [];
        usages.Add(usage);
    }

    /// <summary>Those of the operation and of all fragments it reaches.</summary>
    public List<VariableUsage> ReachedFrom(OperationNode operation)
    {
        if (_reached.TryGetValue(operation, out var usages))
            return usages;
        usages = [.. _direct.GetValueOrDefault(operation, [])];
        foreach (var fragment in context.References.ReachedFrom([operation]))
        {
            var direct = _direct.GetValueOrDefault(fragment, []);
            context.References.SpendWork(direct.Count);
            usages.AddRange(direct);
        }
        _reached[operation] = usages;
        return usages;
    }
}
