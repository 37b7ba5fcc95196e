using PolicyGraph.Adapters.HotChocolate;
using PolicyGraph.Api;
using PolicyGraph.Benchmarks.Stores;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.GraphQL;
using PolicyGraph.Storage;
using PolicyGraph.Tests.Support;

namespace PolicyGraph.Benchmarks.NamedBuild;

/// <summary>Questions to the API over the samples in SQLite, without HTTP, which is the same for both; one after another.</summary>
internal sealed class RequestContest : IDisposable
{
    public const string Small = """{ department(name: "内蒙古自治区工商局", asOf: CURRENT) { name leads { totalCount } } }""";

    public const string Nested =
        "{ policies(first: 8) { totalCount nodes { title issuer { name } measures(first: 50) { nodes { number title assignments { role asWritten department { name region { name } } } } } } } }";

    private const int Requests = 200;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("policygraph-");
    private readonly EngineOptions options = new() { Limits = PolicyApi.DefaultLimits };
    private IGraphReader reader = null!;

    public static async Task<RequestContest> StartAsync()
    {
        var contest = new RequestContest();
        var settings = new StoreSettings(StoreAddress.Parse($"sqlite:{Path.Combine(contest.folder.FullName, "graph.db")}"));
        var (documents, pipeline) = (new DocumentReader(new DocumentOptions()), new ExtractionPipeline(PolicyLexicon.Default));
        await using (var store = await GraphStores.OpenForWritingAsync(settings))
        {
            await store.UpsertAsync([.. DocumentFinder.Find([Repository.PathOf("samples")]).Sources.Select(source => pipeline.Extract(documents.Read(source).Text!))]);
            await store.LinkAsync();
        }
        contest.reader = await GraphStores.OpenForReadingAsync(settings);
        return contest;
    }

    public IContest Of(string document) => new Asking(document, reader, PolicyApi.CreateEngine(options), HotChocolateExecutor.Create(options));

    public void Dispose()
    {
        reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
        folder.Delete(recursive: true);
    }

    private sealed class Asking(string document, IGraphReader store, IGraphQLExecutor own, IGraphQLExecutor package) : IContest
    {
        public double Amount => Requests;

        public Task<Consumption> RunAsync(bool isOwn) => Consumption.OfAsync(async () =>
        {
            for (var i = 0; i < Requests; i++)
            {
                using var response = await (isOwn ? own : package).ExecuteAsync(new GraphQLRequest(document, State: store));
                if (response.Kind != ResponseKind.Data)
                    throw new InvalidOperationException(System.Text.Encoding.UTF8.GetString(response.Body.Span));
            }
        });
    }
}
