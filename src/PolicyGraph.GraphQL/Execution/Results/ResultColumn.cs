using PolicyGraph.GraphQL.Execution.Plans;

namespace PolicyGraph.GraphQL.Execution.Results;

/// <summary>
/// The results of one field for all rows of its block. The objects in them, lists opened, make up the rows of the
/// blocks below, in order; null and failures are no objects.
/// <code>
/// Values   [a, b]   null   [c]
/// Starts   0        2      2
/// objects  a  b  c         rows 0, 1, 2 below
/// </code>
/// </summary>
internal sealed class ResultColumn(PlanField field, int rows)
{
    public PlanField Field { get; } = field;

    /// <summary>A <see cref="FieldFailure"/> where there is no result.</summary>
    public object?[] Values { get; } = new object?[rows];

    public ArgumentValues Arguments { get; set; } = ArgumentValues.None;

    /// <summary>The arguments could not be coerced: every row holds why.</summary>
    public bool IsFailed { get; set; }

    /// <summary>Number of the first object of each row; empty for leaf fields.</summary>
    public int[] Starts { get; set; } = [];

    /// <summary>Where all objects are of one type: their block.</summary>
    public ResultBlock? OnlyBlock { get; set; }

    /// <summary>Where they are of several: the place of each.</summary>
    public ResultPlace[] Places { get; set; } = [];
}
