using System.Diagnostics.Metrics;
using PolicyGraph.GraphQL;

namespace PolicyGraph.Server.Observation;

/// <summary>What the server counts of its own; ASP.NET Core counts requests, times and connections.</summary>
internal sealed class ServerMetrics(Meter meter)
{
    public const string MeterName = "PolicyGraph.Server";

    private readonly Counter<long> _answers = meter.CreateCounter<long>("policygraph.graphql.responses", description: "GraphQL responses by what they hold.");
    private readonly Counter<long> _errors = meter.CreateCounter<long>("policygraph.graphql.errors", description: "GraphQL responses with errors, by the code of the first.");
    private readonly Counter<long> _bytes = meter.CreateCounter<long>("policygraph.graphql.response.size", "By", "Bytes of GraphQL responses before compression.");
    private readonly Counter<long> _uploads = meter.CreateCounter<long>("policygraph.uploads", description: "Documents sent, by what became of them.");

    public void Answered(GraphQLResponse response)
    {
        _answers.Add(1, new KeyValuePair<string, object?>("kind", response.Kind.ToString()));
        _bytes.Add(response.Body.Length);
        if (response.FirstErrorCode is { } code)
            Refused(code);
    }

    public void Refused(string code) => _errors.Add(1, new KeyValuePair<string, object?>("code", code));

    public void Uploaded(string outcome) => _uploads.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
