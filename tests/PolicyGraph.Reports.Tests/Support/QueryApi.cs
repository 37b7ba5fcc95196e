using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using PolicyGraph.Storage;
using Xunit;

namespace PolicyGraph.Reports.Tests.Support;

/// <summary>Statements sent as they stand to a Neo4j server, as cypher-shell does.</summary>
internal sealed class QueryApi : IDisposable
{
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromMinutes(2) };

    public QueryApi(StoreSettings settings)
    {
        http.BaseAddress = settings.Address.Server;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.Username}:{settings.Password}")));
    }

    public async Task RunScriptAsync(string script)
    {
        foreach (var statement in script.Split(";\n", StringSplitOptions.RemoveEmptyEntries))
            await RunAsync(statement);
    }

    public async Task RunAsync(string statement)
    {
        using var answer = await http.PostAsJsonAsync("db/neo4j/query/v2", new { statement }, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode && !text.Contains("\"errors\"", StringComparison.Ordinal), $"{text}\n{statement[..Math.Min(2000, statement.Length)]}");
    }

    public void Dispose() => http.Dispose();
}
