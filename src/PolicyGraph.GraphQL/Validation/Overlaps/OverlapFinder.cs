using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Validation.Overlaps;

/// <summary>
/// Finds the conflicts of a selection set by comparing each pair of its fields once: within its own fields, between
/// them and those of the fragments it spreads, between these fragments, and so on below each pair.
/// </summary>
internal sealed class OverlapFinder
{
    private readonly ValidationContext _context;
    private readonly FieldCollector _collector;
    private readonly ComparisonBudget _budget = new();
    private readonly FieldComparer _comparer;
    private readonly FragmentPairs _pairs = new();

    public OverlapFinder(ValidationContext context)
    {
        _context = context;
        _collector = new FieldCollector(context);
        _comparer = new FieldComparer(_budget, FindBetween);
    }

    public List<Conflict> FindWithin(SelectionSetNode set, NamedType? type)
    {
        var conflicts = new List<Conflict>();
        var fields = _collector.Collect(set, type);
        foreach (var (responseName, group) in fields.Groups)
        {
            for (var i = 0; i < group.Count; i++)
            {
                for (var j = i + 1; j < group.Count; j++)
                    Add(conflicts, _comparer.Compare(responseName, group[i], group[j], parentsExclude: false));
            }
        }
        var fragments = fields.Fragments;
        if (fields.Groups.Count == 0 && fragments.Count < 2)
            return conflicts;
        for (var i = 0; i < fragments.Count; i++)
        {
            AddBetween(conflicts, fields, fragments.GetAt(i).Key, areExclusive: false);
            for (var j = i + 1; j < fragments.Count; j++)
                AddBetween(conflicts, fragments.GetAt(i).Key, fragments.GetAt(j).Key, areExclusive: false);
        }
        return conflicts;
    }

    /// <summary>Conflicts among the subfields of two fields.</summary>
    private List<Conflict> FindBetween(SelectedField left, SelectedField right, bool areExclusive)
    {
        var conflicts = new List<Conflict>();
        var leftFields = _collector.Collect(left.Node.SelectionSet!, left.Type?.Innermost);
        var rightFields = _collector.Collect(right.Node.SelectionSet!, right.Type?.Innermost);
        AddBetween(conflicts, leftFields, rightFields, areExclusive);
        foreach (var fragment in rightFields.Fragments.Keys)
            AddBetween(conflicts, leftFields, fragment, areExclusive);
        foreach (var fragment in leftFields.Fragments.Keys)
            AddBetween(conflicts, rightFields, fragment, areExclusive);
        foreach (var leftFragment in leftFields.Fragments.Keys)
        {
            foreach (var rightFragment in rightFields.Fragments.Keys)
                AddBetween(conflicts, leftFragment, rightFragment, areExclusive);
        }
        return conflicts;
    }

    /// <summary>Between fields and a fragment, and those that it spreads.</summary>
    private void AddBetween(List<Conflict> conflicts, CollectedFields fields, string fragmentName, bool areExclusive)
    {
        StackGuard.Require();
        _budget.Spend(1);
        if (fields.Groups.Count == 0)
            return;
        if (fields.Compared.TryGetValue(fragmentName, out var wereExclusive) && (areExclusive || !wereExclusive))
            return;
        fields.Compared[fragmentName] = areExclusive;
        if (_context.FindFragment(fragmentName) is not { } fragment)
            return;
        var fragmentFields = _collector.Collect(fragment);
        if (fields == fragmentFields)
            return;
        AddBetween(conflicts, fields, fragmentFields, areExclusive);
        foreach (var inner in fragmentFields.Fragments.Keys)
            AddBetween(conflicts, fields, inner, areExclusive);
    }

    /// <summary>Between two fragments, and those that either spreads.</summary>
    private void AddBetween(List<Conflict> conflicts, string left, string right, bool areExclusive)
    {
        StackGuard.Require();
        _budget.Spend(2);
        if (left == right || !_pairs.Add(left, right, areExclusive))
            return;
        if (_context.FindFragment(left) is not { } leftFragment
            || _context.FindFragment(right) is not { } rightFragment)
            return;
        var leftFields = _collector.Collect(leftFragment);
        var rightFields = _collector.Collect(rightFragment);
        AddBetween(conflicts, leftFields, rightFields, areExclusive);
        foreach (var inner in rightFields.Fragments.Keys)
            AddBetween(conflicts, left, inner, areExclusive);
        foreach (var inner in leftFields.Fragments.Keys)
            AddBetween(conflicts, inner, right, areExclusive);
    }

    private void AddBetween(
        List<Conflict> conflicts, CollectedFields left, CollectedFields right, bool areExclusive)
    {
        if (left.Groups.Count == 0 || right.Groups.Count == 0)
            return;
        foreach (var overlap in OverlapsOf(left, right))
        {
            foreach (var leftField in overlap.Left)
            {
                foreach (var rightField in overlap.Right)
                    Add(conflicts, _comparer.Compare(overlap.ResponseName, leftField, rightField, areExclusive));
            }
        }
    }

    private List<CollectedFields.Overlap> OverlapsOf(CollectedFields left, CollectedFields right)
    {
        if (left.Overlaps.TryGetValue(right, out var overlaps))
            return overlaps;
        overlaps = [];
        foreach (var (responseName, group) in left.Groups)
        {
            _budget.Spend(1);
            if (right.Groups.TryGetValue(responseName, out var other))
                overlaps.Add(new CollectedFields.Overlap(responseName, group, other));
        }
        left.Overlaps[right] = overlaps;
        return overlaps;
    }

    private static void Add(List<Conflict> conflicts, Conflict? conflict)
    {
        if (conflict is not null)
            conflicts.Add(conflict);
    }
}
