using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Validation.Overlaps;

/// <summary>Compares two fields of one response name.</summary>
/// <param name="findBelow">The conflicts among their subfields; null for none.</param>
internal sealed class FieldComparer(
    ComparisonBudget budget, Func<SelectedField, SelectedField, bool, List<Conflict>?> findBelow)
{
    private readonly ArgumentComparer _arguments = new(budget);

    /// <param name="parentsExclude">
    /// The objects that hold the fields are never the same, so that the fields may differ and need only be of like
    /// shape.
    /// </param>
    public Conflict? Compare(string responseName, SelectedField left, SelectedField right, bool parentsExclude)
    {
        var areExclusive = parentsExclude
            || (left.Parent != right.Parent && left.Parent is ObjectType && right.Parent is ObjectType);
        budget.Spend(2);
        if (left.IsSimple && right.IsSimple && left.Type == right.Type && left.Node.Name.Value == right.Node.Name.Value)
            return null;
        if (!areExclusive && DifferenceOf(left, right) is { } difference)
            return new Conflict(responseName, difference, [left.Node], [right.Node]);
        if (left.Type is { } leftType && right.Type is { } rightType && DifferInShape(leftType, rightType))
            return new Conflict(
                responseName,
                $"they return conflicting types \"{leftType}\" and \"{rightType}\"",
                [left.Node],
                [right.Node]);
        if (left.Node.SelectionSet is null || right.Node.SelectionSet is null)
            return null;
        return Conflict.OfSubfields(findBelow(left, right, areExclusive), responseName, left.Node, right.Node);
    }

    private string? DifferenceOf(SelectedField left, SelectedField right)
    {
        if (left.Arguments.IsEmpty && right.Arguments.IsEmpty && left.Node.Name.Value == right.Node.Name.Value)
            return null;
        if (left.Differences.TryGetValue(right, out var known))
            return known;
        var leftName = left.Node.Name.Value;
        var rightName = right.Node.Name.Value;
        string? difference = null;
        if (leftName != rightName)
            difference = $"\"{Conflict.Shorten(leftName)}\" and \"{Conflict.Shorten(rightName)}\" are different fields";
        else if (!_arguments.AreEqual(left, right))
            difference = "they have differing arguments";
        left.Differences[right] = difference;
        return difference;
    }

    private bool DifferInShape(GraphQLType left, GraphQLType right)
    {
        if (left == right)
            return false;
        budget.Spend(1);
        if (left is ListType || right is ListType)
            return left is not ListType leftList || right is not ListType rightList
                || DifferInShape(leftList.ItemType, rightList.ItemType);
        if (left is NonNullType || right is NonNullType)
            return left is not NonNullType || right is not NonNullType
                || DifferInShape(left.Nullable, right.Nullable);
        return left.IsLeaf || right.IsLeaf;
    }
}
