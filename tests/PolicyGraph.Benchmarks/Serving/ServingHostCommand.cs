using System.CommandLine;
using System.Reflection;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PolicyGraph.GraphQL;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Server;
using PolicyGraph.Storage;

namespace PolicyGraph.Benchmarks.Serving;

/// <summary><c>serving-host KIND PORT</c>: one contender as a process of its own, so that its processor time can be told.</summary>
internal sealed class ServingHostCommand : Command
{
    public const string Ours = "policygraph";
    public const string Minimal = "minimal-api";

    private readonly Argument<string> kind = new("KIND");
    private readonly Argument<int> port = new("PORT");

    public ServingHostCommand()
        : base("serving-host", "One contender of serving.")
    {
        Hidden = true;
        Add(kind);
        Add(port);
        SetAction(line => HostOf(line.GetRequiredValue(kind), $"http://127.0.0.1:{line.GetValue(port)}").Run());
    }

    private static WebApplication HostOf(string kind, string url) => kind == Ours
        ? PolicyGraphServer.Create(
            DispatchProxy.Create<IGraphReader, NoStore>(), new object(), new ServerOptions { Urls = url },
            _ => new GraphQLEngine(GraphQL.TypeSystem.Schema.Parse(Questions.Schema), Resolvers()))
        : MinimalApi(url);

    private static ResolverTable Resolvers() => new ResolverTable()
        .PerObject<object>("Query.documents", (_, _, _) => ValueTask.FromResult<object?>(Questions.Documents))
        .Property<object>("Query.hello", _ => "world")
        .Property<BenchmarkDocument>("Document.id", document => document.Id)
        .Property<BenchmarkDocument>("Document.title", document => document.Title)
        .Property<BenchmarkDocument>("Document.number", document => document.Number)
        .Property<BenchmarkDocument>("Document.tasks", document => document.Tasks)
        .Property<BenchmarkTask>("Task.id", task => task.Id)
        .Property<BenchmarkTask>("Task.title", task => task.Title)
        .Property<BenchmarkTask>("Task.deadline", task => task.Deadline)
        .Property<BenchmarkTask>("Task.agencies", task => task.Agencies)
        .Property<BenchmarkAgency>("Agency.id", agency => agency.Id)
        .Property<BenchmarkAgency>("Agency.name", agency => agency.Name)
        .Property<BenchmarkAgency>("Agency.role", agency => agency.Role);

    /// <summary>What ASP.NET Core's documentation shows, and the same bytes as the others answer.</summary>
    private static WebApplication MinimalApi(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        var app = builder.Build();
        app.MapPost("/graphql", (PlainRequest request) => new PlainResponse(
            request.Query.Contains("documents", StringComparison.Ordinal) ? new { documents = Questions.Documents } : new { hello = "world" }));
        return app;
    }

    internal sealed record PlainRequest(string Query);

    internal sealed record PlainResponse(object Data);
}
