using System.Text.Json;
using PolicyGraph.Api.Tests.Support;
using PolicyGraph.GraphQL;
using PolicyGraph.Storage;
using Xunit;

namespace PolicyGraph.Api.Tests.Queries;

/// <summary>What a failure of the store leaves in the answer and in the log.</summary>
public sealed class FailureTests(SampleStore store)
{
    [Fact]
    public async Task Failure_of_a_level_is_told_for_each_object_and_logged_once()
    {
        var logged = new List<Exception>();
        var executor = PolicyExecutors.Create(new EngineOptions { Limits = PolicyApi.DefaultLimits, OnUnexpected = logged.Add });
        var request = new GraphQLRequest(
            "{ policies(where: { status: { eq: LOADED } }) { nodes { issuer { name } } } }", State: FailingReader.Over(store.Reader, nameof(IGraphReader.GetDepartmentsAsync)));
        using var response = await executor.ExecuteAsync(request, TestContext.Current.CancellationToken);
        using var answer = JsonDocument.Parse(response.Body);
        Assert.Equal(ResponseKind.DataWithErrors, response.Kind);
        Assert.Equal(8, answer.RootElement.List("errors").Length);
        Assert.All(answer.RootElement.List("errors"), error => Assert.Equal(
            ("The server failed to resolve this field.", "INTERNAL_SERVER_ERROR"), (error.Text("message"), error.Text("extensions", "code"))));
        Assert.Equal("The store is gone.", Assert.Single(logged).Message);
    }
}
