namespace PolicyGraph.GraphQL.Validation;

/// <summary>Validation stopped before its end: the document is refused, whatever the rest of it holds.</summary>
internal sealed class ValidationAbortedException(string message = "Validation aborted.") : Exception(message);
