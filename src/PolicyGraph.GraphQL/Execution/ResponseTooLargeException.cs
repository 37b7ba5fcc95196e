namespace PolicyGraph.GraphQL.Execution;

/// <summary>More was written than a response may hold.</summary>
internal sealed class ResponseTooLargeException : Exception;
