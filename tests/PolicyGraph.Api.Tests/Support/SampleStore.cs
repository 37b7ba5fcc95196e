using System.Text;
using System.Text.Json;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.GraphQL;
using PolicyGraph.Storage;
using PolicyGraph.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(PolicyGraph.Api.Tests.Support.SampleStore))]

namespace PolicyGraph.Api.Tests.Support;

/// <summary>The samples in a SQLite file that is there while the tests run.</summary>
public sealed class SampleStore : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("policygraph-");
    private readonly IGraphQLExecutor executor = PolicyExecutors.Create();

    public IGraphReader Reader { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var settings = new StoreSettings(StoreAddress.Parse($"sqlite:{Path.Combine(folder.FullName, "graph.db")}"));
        await FillAsync(settings);
        Reader = await GraphStores.OpenForReadingAsync(settings);
    }

    /// <summary>Puts the samples into a store.</summary>
    public static async Task FillAsync(StoreSettings settings)
    {
        var (reader, pipeline) = (new DocumentReader(new DocumentOptions()), new ExtractionPipeline(PolicyLexicon.Default));
        await using var store = await GraphStores.OpenForWritingAsync(settings);
        foreach (var source in DocumentFinder.Find([Repository.PathOf("samples")]).Sources)
            await store.UpsertAsync([pipeline.Extract(reader.Read(source).Text!)]);
        await store.LinkAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Reader.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>The whole response as it is sent.</summary>
    public async Task<string> TextAsync(string document, object? variables = null, IGraphReader? reader = null)
    {
        var given = variables is null ? (JsonElement?)null : JsonSerializer.SerializeToElement(variables);
        using var response = await executor.ExecuteAsync(new GraphQLRequest(document, Variables: given, State: reader ?? Reader));
        return Encoding.UTF8.GetString(response.Body.Span);
    }

    /// <summary>The whole response.</summary>
    public async Task<JsonElement> AnswerAsync(string document, object? variables = null, IGraphReader? reader = null)
    {
        using var json = JsonDocument.Parse(await TextAsync(document, variables, reader));
        return json.RootElement.Clone();
    }

    /// <summary>The data of a response that has no errors.</summary>
    public async Task<JsonElement> DataAsync(string document, object? variables = null)
    {
        var answer = await AnswerAsync(document, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>Message and code of the only error.</summary>
    public async Task<(string Message, string Code)> ErrorAsync(string document, object? variables = null)
    {
        var error = Assert.Single((await AnswerAsync(document, variables)).GetProperty("errors").EnumerateArray());
        return (error.GetProperty("message").GetString()!, error.GetProperty("extensions").GetProperty("code").GetString()!);
    }

    public async Task<string> PolicyIdAsync(string documentNumber) =>
        (await DataAsync("query ($n: String) { policy(documentNumber: $n) { id } }", new { n = documentNumber })).GetProperty("policy").Text("id");
}
