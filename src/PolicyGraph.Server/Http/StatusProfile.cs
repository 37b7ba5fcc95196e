namespace PolicyGraph.Server.Http;

/// <summary>Which statuses tell how a request went, where GraphQL over HTTP leaves a choice.</summary>
public enum StatusProfile
{
    /// <summary>What the audits of graphql-http ask for: 400 for every fault of a request, and 200 for them in <c>application/json</c>.</summary>
    Audited,

    /// <summary>What the draft of 2026 recommends, in both media types: 422 for requests that are read and cannot be executed, 294 for data with errors.</summary>
    Draft2026,
}
