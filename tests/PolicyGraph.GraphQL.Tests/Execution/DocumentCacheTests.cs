using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Execution.Documents;
using PolicyGraph.GraphQL.Execution.Resolvers;
using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.TypeSystem;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Execution;

public sealed class DocumentCacheTests
{
    private static readonly Schema Schema = Schema.Parse("type Query { a: Int }");

    private static readonly BoundResolvers Resolvers =
        BoundResolvers.Bind(Schema, new ResolverTable().Property<object>("Query.a", _ => 1));

    [Fact]
    public void Least_recently_used_document_gives_way_to_one_that_comes_again()
    {
        var cache = new DocumentCache(2, 1000);
        Add(cache, "{ a }");
        Add(cache, "{ b: a }");
        Assert.NotNull(Find(cache, "{ a }"));
        Add(cache, "{ c: a }");
        Assert.Null(Find(cache, "{ c: a }"));
        Add(cache, "{ c: a }");
        Assert.NotNull(Find(cache, "{ a }"));
        Assert.Null(Find(cache, "{ b: a }"));
        Assert.NotNull(Find(cache, "{ c: a }"));
    }

    [Fact]
    public void Documents_together_stay_below_the_limit_of_characters()
    {
        var cache = new DocumentCache(100, 12);
        Add(cache, "{ a }");
        Add(cache, "{ b: a }");
        Add(cache, "{ b: a }");
        Assert.Null(Find(cache, "{ a }"));
        Assert.NotNull(Find(cache, "{ b: a }"));
        Add(cache, "{ longerThanAll: a }");
        Assert.Null(Find(cache, "{ longerThanAll: a }"));
    }

    [Fact]
    public void Document_is_parsed_and_validated_once()
    {
        var preparation = new DocumentPreparation(Schema, Resolvers, new EngineOptions());
        var first = preparation.Prepare("{ a }", out _);
        Assert.NotNull(first);
        Assert.Same(first, preparation.Prepare("{ a }", out var errors));
        Assert.Empty(errors);
        Assert.NotSame(first, preparation.Prepare("{  a }", out _));
        Assert.Null(preparation.Prepare("{ x }", out errors));
        Assert.Single(errors);
    }

    private static void Add(DocumentCache cache, string text) => cache.Add(
        DocumentHash.Of(text), new PreparedDocument(Schema, Resolvers, GraphQLParser.Parse(text)));

    private static PreparedDocument? Find(DocumentCache cache, string text) => cache.Find(DocumentHash.Of(text));
}
