namespace PolicyGraph.GraphQL.Validation.Overlaps;

/// <summary>
/// Comparing can grow faster than the document; past this much of it the document is refused. The figure and what is
/// charged are the reference implementation's.
/// </summary>
internal sealed class ComparisonBudget
{
    private int _remaining = 500_000;

    /// <exception cref="ValidationAbortedException">Nothing is left.</exception>
    public void Spend(int cost)
    {
        _remaining -= cost;
        if (_remaining < 0)
            throw new ValidationAbortedException();
    }
}
