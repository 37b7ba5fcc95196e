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

    public IReadOnlyList<Conflict> FindWithin(SelectionSetNode set, NamedType? type)
    {
        List<Conflict>? conflicts = null;
        var fields = _collector.Collect(set, type);
        foreach (var (responseName, group) in fields.Groups)
        {
            for (var i = 0; i < group.Count; i++)
            {
                for (var j = i + 1; j < group.Count; j++)
                    Add(ref conflicts, _comparer.Compare(responseName, group[i], group[j], parentsExclude: false));
            }
        }
        var fragments = fields.Fragments;
        if (fields.Groups.Count == 0 && fragments.Count < 2)
            return [];
        for (var i = 0; i < fragments.Count; i++)
        {
            AddBetween(ref conflicts, fields, fragments[i], areExclusive: false);
            for (var j = i + 1; j < fragments.Count; j++)
                AddBetween(ref conflicts, fragments[i], fragments[j], areExclusive: false);
        }
        return conflicts ?? [];
    }

    /// <summary>Conflicts among the subfields of two fields; null for none.</summary>
    private List<Conflict>? FindBetween(SelectedField left, SelectedField right, bool areExclusive)
    {
        List<Conflict>? conflicts = null;
        var leftFields = _collector.Below(left);
        var rightFields = _collector.Below(right);
        AddBetween(ref conflicts, leftFields, rightFields, areExclusive);
        foreach (var fragment in rightFields.Fragments)
            AddBetween(ref conflicts, leftFields, fragment, areExclusive);
        foreach (var fragment in leftFields.Fragments)
            AddBetween(ref conflicts, rightFields, fragment, areExclusive);
        foreach (var leftFragment in leftFields.Fragments)
        {
            foreach (var rightFragment in rightFields.Fragments)
                AddBetween(ref conflicts, leftFragment, rightFragment, areExclusive);
        }
        return conflicts;
    }

    /// <summary>Between fields and a fragment, and those that it spreads.</summary>
    private void AddBetween(
        ref List<Conflict>? conflicts, CollectedFields fields, string fragmentName, bool areExclusive)
    {
        StackGuard.Require();
        _budget.Spend(1);
        if (fields.Groups.Count == 0 || !fields.AddCompared(fragmentName, areExclusive))
            return;
        if (_context.FindFragment(fragmentName) is not { } fragment)
            return;
        var fragmentFields = _collector.Collect(fragment);
        if (fields == fragmentFields)
            return;
        AddBetween(ref conflicts, fields, fragmentFields, areExclusive);
        foreach (var inner in fragmentFields.Fragments)
            AddBetween(ref conflicts, fields, inner, areExclusive);
    }

    /// <summary>Between two fragments, and those that either spreads.</summary>
    private void AddBetween(ref List<Conflict>? conflicts, string left, string right, bool areExclusive)
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
        AddBetween(ref conflicts, leftFields, rightFields, areExclusive);
        foreach (var inner in rightFields.Fragments)
            AddBetween(ref conflicts, left, inner, areExclusive);
        foreach (var inner in leftFields.Fragments)
            AddBetween(ref conflicts, inner, right, areExclusive);
    }

    private void AddBetween(
        ref List<Conflict>? conflicts, CollectedFields left, CollectedFields right, bool areExclusive)
    {
        if (left.Groups.Count == 0 || right.Groups.Count == 0)
            return;
        foreach (var (responseName, leftGroup) in left.Groups)
        {
            _budget.Spend(1);
            if (!right.Groups.TryGetValue(responseName, out var rightGroup))
                continue;
            foreach (var leftField in leftGroup)
            {
                foreach (var rightField in rightGroup)
                    Add(ref conflicts, _comparer.Compare(responseName, leftField, rightField, areExclusive));
            }
        }
    }

    private static void Add(ref List<Conflict>? conflicts, Conflict? conflict)
    {
        if (conflict is not null)
            (conflicts ??= []).Add(conflict);
    }
}
