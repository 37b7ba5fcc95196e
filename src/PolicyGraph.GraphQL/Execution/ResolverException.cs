namespace PolicyGraph.GraphQL.Execution;

/// <summary>
/// What a resolver throws to tell the client why: message and code reach the response. Of any other exception only
/// the fact does.
/// </summary>
public sealed class ResolverException(string message, string code = ErrorCodes.BadUserInput) : Exception(message)
{
    public string Code { get; } = code;
}
