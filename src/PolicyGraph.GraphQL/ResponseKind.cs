namespace PolicyGraph.GraphQL;

/// <summary>What was written, for a transport that tells it by a status.</summary>
public enum ResponseKind
{
    /// <summary>Data and no error.</summary>
    Data,

    /// <summary>Data with errors in some fields.</summary>
    DataWithErrors,

    /// <summary>Execution began, and an error reached the root: <c>data</c> is null.</summary>
    NullData,

    /// <summary>Execution did not begin, or was cancelled: errors and no <c>data</c>.</summary>
    RequestError,
}
