using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Validation;

/// <summary>
/// Which fragments a selection spreads, directly or through others. The work is metered: many operations that each
/// reach many fragments would otherwise cost their product.
/// </summary>
internal sealed class FragmentReferences(ValidationContext context)
{
    private const int WorkBudget = 50_000;

    private readonly Dictionary<SelectionSetNode, List<FragmentSpreadNode>> _spreads = [];
    private int _remainingWork = WorkBudget;

    /// <summary>Spreads inside the braces and those nested in them, outer ones first.</summary>
    public List<FragmentSpreadNode> SpreadsIn(SelectionSetNode set)
    {
        if (_spreads.TryGetValue(set, out var known))
            return known;
        var spreads = new List<FragmentSpreadNode>();
        var open = new Stack<SelectionSetNode>([set]);
        while (open.TryPop(out var current))
        {
            foreach (var selection in current.Selections)
            {
                if (selection is FragmentSpreadNode spread)
                    spreads.Add(spread);
                else if (selection.SelectionSet is { } inner)
                    open.Push(inner);
            }
        }
        _spreads[set] = spreads;
        return spreads;
    }

    /// <summary>Every defined fragment that the operations reach, each once.</summary>
    public List<FragmentNode> ReachedFrom(IEnumerable<OperationNode> operations)
    {
        var names = new List<string>();
        var seen = new HashSet<string>();
        void Collect(List<FragmentSpreadNode> spreads)
        {
            SpendWork(spreads.Count);
            foreach (var spread in spreads)
            {
                if (seen.Add(spread.Name.Value))
                    names.Add(spread.Name.Value);
            }
        }

        foreach (var operation in operations)
            Collect(SpreadsIn(operation.SelectionSet));
        var fragments = new List<FragmentNode>();
        for (var i = 0; i < names.Count; i++)
        {
            if (context.FindFragment(names[i]) is not { } fragment)
                continue;
            fragments.Add(fragment);
            Collect(SpreadsIn(fragment.SelectionSet));
        }
        return fragments;
    }

    /// <exception cref="ValidationAbortedException">The document asks for more work than any honest one.</exception>
    public void SpendWork(int cost)
    {
        _remainingWork -= cost;
        if (_remainingWork < 0)
            throw new ValidationAbortedException();
    }
}
