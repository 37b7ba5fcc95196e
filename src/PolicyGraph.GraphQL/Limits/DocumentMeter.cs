using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.Validation;

namespace PolicyGraph.GraphQL.Limits;

/// <summary>Measures the operations of a document; each fragment is measured once.</summary>
internal sealed class DocumentMeter
{
    private readonly Dictionary<string, FragmentNode> _fragments = [];
    private readonly Dictionary<string, SelectionMeasure> _measured = [];

    public DocumentMeter(DocumentNode document)
    {
        foreach (var fragment in document.Definitions.OfType<FragmentNode>())
            _fragments[fragment.Name.Value] = fragment;
    }

    /// <exception cref="ValidationAbortedException">A chain of fragments is longer than the stack bears.</exception>
    public SelectionMeasure Measure(OperationNode operation)
    {
        var variables = operation.VariableDefinitions.Sum(variable => variable.Directives.Length);
        return Measure(operation.SelectionSet)
            .And(new SelectionMeasure(0, 0, 0, operation.Directives.Length + variables));
    }

    private SelectionMeasure Measure(SelectionSetNode set)
    {
        StackGuard.Require();
        var sum = new SelectionMeasure();
        foreach (var selection in set.Selections)
        {
            var own = new SelectionMeasure(0, 0, 0, selection.Directives.Length);
            sum = sum.And(own).And(selection switch
            {
                FieldNode field => Measure(field),
                FragmentSpreadNode spread => Measure(spread.Name.Value),
                _ => Measure(selection.SelectionSet!),
            });
        }
        return sum;
    }

    private SelectionMeasure Measure(FieldNode field)
    {
        var below = field.SelectionSet is { } set ? Measure(set) : default;
        var isIntrospection = field.Name.Value is "__schema" or "__type";
        var own = new SelectionMeasure(isIntrospection ? 1 : below.Depth + 1, 1, field.Alias is null ? 0 : 1, 0);
        return own.And(below with { Depth = 0, Fields = 0, Breadth = Math.Max(below.Breadth, below.Fields) });
    }

    /// <summary>A fragment inside itself, which validation refuses, counts nothing.</summary>
    private SelectionMeasure Measure(string fragmentName)
    {
        if (_measured.TryGetValue(fragmentName, out var known))
            return known;
        _measured[fragmentName] = default;
        if (!_fragments.TryGetValue(fragmentName, out var fragment))
            return default;
        return _measured[fragmentName] = Measure(fragment.SelectionSet)
            .And(new SelectionMeasure(0, 0, 0, fragment.Directives.Length));
    }
}
