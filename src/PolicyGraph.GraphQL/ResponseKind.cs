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

    /// <summary>Execution did not begin: errors and no <c>data</c>.</summary>
    RequestError,

    /// <summary>Execution was cancelled or ran out of time: an error and no <c>data</c>.</summary>
    Cancelled,

    /// <summary>The data was larger than a response may be: an error and no <c>data</c>.</summary>
    TooLarge,
}
