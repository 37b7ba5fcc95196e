using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Server;
using PolicyGraph.Storage;
using PolicyGraph.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(PolicyGraph.Web.Tests.Support.SampleServer))]
[assembly: AssemblyFixture(typeof(PolicyGraph.Web.Tests.Support.Chromium))]
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

namespace PolicyGraph.Web.Tests.Support;

/// <summary>The real server over the samples, on a free port of this machine.</summary>
public sealed class SampleServer : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("policygraph-");
    private IGraphReader reader = null!;
    private WebApplication application = null!;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var settings = new StoreSettings(StoreAddress.Parse($"sqlite:{Path.Combine(folder.FullName, "graph.db")}"));
        var (documents, pipeline) = (new DocumentReader(new DocumentOptions()), new ExtractionPipeline(PolicyLexicon.Default));
        await using (var store = await GraphStores.OpenForWritingAsync(settings))
        {
            foreach (var source in DocumentFinder.Find([Repository.PathOf("samples")]).Sources)
                await store.UpsertAsync([pipeline.Extract(documents.Read(source).Text!)]);
            await store.LinkAsync();
        }
        reader = await GraphStores.OpenForReadingAsync(settings);
        application = PolicyGraphServer.Create(reader, new ServerOptions { Urls = "http://127.0.0.1:0" });
        await application.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(application.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await application.StopAsync();
        await application.DisposeAsync();
        await reader.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>What a server whose page was not built answers at that address.</summary>
    public async Task<HttpResponseMessage> AskUnbuiltAsync(string path)
    {
        await using var unbuilt = PolicyGraphServer.Create(reader, new ServerOptions { Urls = "http://127.0.0.1:0", PageFolder = folder.CreateSubdirectory("empty").FullName });
        await unbuilt.StartAsync();
        return await Client.GetAsync(new Uri(new Uri(unbuilt.Urls.Single()), path));
    }

    /// <summary>The data of an answer that has no errors.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        using var response = await Client.PostAsJsonAsync("/graphql", new { query, variables });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    public async Task<string> PolicyIdAsync(string documentNumber) =>
        (await AskAsync("query ($n: String) { policy(documentNumber: $n) { id } }", new { n = documentNumber })).GetProperty("policy").GetProperty("id").GetString()!;

    public async Task<string> DepartmentIdAsync(string name) =>
        (await AskAsync("query ($n: String) { department(name: $n) { id } }", new { n = name })).GetProperty("department").GetProperty("id").GetString()!;
}
