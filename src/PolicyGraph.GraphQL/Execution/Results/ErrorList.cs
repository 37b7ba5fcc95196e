namespace PolicyGraph.GraphQL.Execution.Results;

/// <summary>The errors of one response; those past the limit are counted, and the last entry tells how many.</summary>
internal sealed class ErrorList(int limit)
{
    private readonly List<GraphQLError> _errors = [];
    private int _dropped;

    public bool IsEmpty => _errors.Count == 0;

    public void Add(GraphQLError error)
    {
        if (_errors.Count < limit)
            _errors.Add(error);
        else
            _dropped++;
    }

    public IReadOnlyList<GraphQLError> ToList() => _dropped == 0
        ? _errors
        : [.. _errors, new GraphQLError($"{_dropped} further errors are not listed.", ErrorCodes.ErrorLimit)];
}
