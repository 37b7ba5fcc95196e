namespace PolicyGraph.GraphQL.Execution.Results;

/// <summary>The row that answers an object of an interface or union, or why there is none.</summary>
internal readonly record struct ResultPlace(ResultBlock? Block, int Row, FieldFailure? Failure);
