using PolicyGraph.Api.Filters;
using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Paging;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Fields;

/// <summary>Full-text search.</summary>
internal static class SearchFields
{
    /// <param name="Text">What was searched for.</param>
    private sealed record Found(SearchHit Hit, string Text)
    {
        public GlobalId Id => new(
            Hit.Kind switch { SearchKind.Policy => NodeType.Policy, SearchKind.Measure => NodeType.Measure, _ => NodeType.Department },
            Hit.Id);
    }

    public static ResolverTable AddSearchFields(this ResolverTable table) => table
        .PerObject<object>("Query.search", async (_, batch, cancellation) =>
            await SearchAsync(batch, cancellation).ConfigureAwait(false))
        .Property<Found>("SearchHit.kind", found => EnumNames<SearchKind>.Of(found.Hit.Kind))
        .Property<Found>("SearchHit.name", found => found.Hit.Name)
        .Property<Found>("SearchHit.rank", found => found.Hit.Rank)
        .Batch("SearchHit.item", (batch, cancellation) => SetFromItemsAsync(batch, (_, item) => item, cancellation))
        .Batch("SearchHit.highlights", (batch, cancellation) => SetFromItemsAsync(
            batch, (found, item) => FieldsOf(item).Select(field => Highlight.Find(field.Name, field.Text, found.Text)).OfType<Highlight>().ToArray(), cancellation))
        .Property<Highlight>("Highlight.field", highlight => highlight.Field)
        .Property<Highlight>("Highlight.text", highlight => highlight.Text)
        .Property<Highlight>("Highlight.matches", highlight => highlight.Matches.Select(match => (object)match));

    private static async Task<SearchConnection> SearchAsync(FieldBatch batch, CancellationToken cancellation)
    {
        var (page, text) = (PageArguments.Read(batch), batch.Arguments.Get<string>("text")!);
        page.RequireCursorsOf(2);
        var kinds = batch.Arguments["kinds"] is object?[] names ? names.Select(name => EnumNames<SearchKind>.Parse(name!)) : [];
        var query = new SearchQuery(text, [.. kinds], page.ToRequest())
        {
            Policies = SearchConditions.OfPolicies(batch.Arguments["where"]),
            Measures = SearchConditions.OfMeasures(batch.Arguments["where"]),
            Departments = SearchConditions.OfDepartments(batch.Arguments["where"]),
        };
        var found = await batch.Store().SearchAsync(query, cancellation).ConfigureAwait(false);
        ConnectionEdge[] edges = [.. found.Edges.Select(edge => new ConnectionEdge(edge.Cursor, new Found(edge.Node, text)))];
        var cut = page.Cut(edges, found.HasMore, _ => throw new NotSupportedException("A search counts its own hits."));
        return new SearchConnection(cut, counting => batch.Store().CountHitsAsync(query, counting));
    }

    private static async ValueTask SetFromItemsAsync(FieldBatch batch, Func<Found, object, object> read, CancellationToken cancellation)
    {
        var items = await NodeFields.NodesAsync(batch.Store(), [.. batch.Parents<Found>().Select(found => found.Id)], cancellation).ConfigureAwait(false);
        for (var i = 0; i < batch.Count; i++)
            batch.Set(i, items[i] is { } item ? read(batch.Parent<Found>(i), item) : null);
    }

    private static IEnumerable<(string Name, string? Text)> FieldsOf(object item) => item switch
    {
        StoredPolicy policy => [("title", policy.Title), ("documentNumber", policy.DocumentNumber)],
        StoredMeasure measure => [("title", measure.Title), ("text", measure.Text), ("responsibility", measure.Responsibility.Text)],
        StoredDepartment body => [("name", body.Name), .. body.Aliases.Select(alias => ("aliases", (string?)alias))],
        _ => [],
    };
}
