using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.Validation.Visits;

namespace PolicyGraph.GraphQL.Validation.Rules;

/// <summary>§5.5.2.2: no fragment spreads itself, through whatever others. Each fragment is entered once.</summary>
internal sealed class NoFragmentCyclesRule(ValidationContext context) : ValidationRule(context), IFragmentRule
{
    private readonly HashSet<string> _visited = [];
    private readonly List<FragmentSpreadNode> _path = [];
    private readonly Dictionary<string, int> _pathIndex = [];

    public void OnFragment(FragmentNode fragment)
    {
        StackGuard.Require();
        var name = fragment.Name.Value;
        if (!_visited.Add(name))
            return;
        _pathIndex[name] = _path.Count;
        foreach (var spread in Context.References.SpreadsIn(fragment.SelectionSet))
        {
            _path.Add(spread);
            if (_pathIndex.TryGetValue(spread.Name.Value, out var cycleStart))
                ReportCycle(spread.Name.Value, _path[cycleStart..]);
            else if (Context.FindFragment(spread.Name.Value) is { } inner)
                OnFragment(inner);
            _path.RemoveAt(_path.Count - 1);
        }
        _pathIndex.Remove(name);
    }

    private void ReportCycle(string name, List<FragmentSpreadNode> cycle)
    {
        var via = string.Join(", ", cycle.SkipLast(1).Select(spread => $"\"{spread.Name}\""));
        Context.Report(
            $"Cannot spread fragment \"{name}\" within itself" + (via.Length > 0 ? $" via {via}." : "."), cycle);
    }
}
