using Neo4j.Driver;
using PolicyGraph.Storage.Neo4j;

namespace PolicyGraph.Adapters.Bolt;

internal static class BoltFailure
{
    /// <param name="name">Of the server, for the message.</param>
    public static CypherException Of(Neo4jException failure, string name) => failure switch
    {
        // The driver gave up: the last of its tries says why.
        ServiceUnavailableException { InnerException: AggregateException { InnerExceptions: [.., Neo4jException last] } } => Of(last, name),
        ServiceUnavailableException or SessionExpiredException or ConnectionReadTimeoutException =>
            CypherException.Unreachable(name, failure.Message, failure),
        _ => CypherException.Answered(name, failure.Code, failure.Message, failure),
    };
}
