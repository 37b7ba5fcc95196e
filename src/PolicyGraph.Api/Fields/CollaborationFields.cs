using PolicyGraph.Api.Filters;
using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Paging;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Fields;

/// <summary>Who leads whom.</summary>
internal static class CollaborationFields
{
    private sealed record Collaboration(StoredCollaboration Row, AsOf AsOf);

    public static ResolverTable AddCollaborationFields(this ResolverTable table) => table
        .PerObject<object>("Query.collaboration", async (_, batch, cancellation) =>
        {
            var query = QueryOf(batch.Arguments);
            var pairs = await batch.Store().ListCollaborationAsync(query, cancellation).ConfigureAwait(false);
            return pairs.Select(pair => new Collaboration(pair, query.AsOf)).ToArray();
        })
        .Batch("Collaboration.leader", (batch, cancellation) => batch.SetBodyAsync<Collaboration>(
            pair => pair.Row.LeaderId, pair => pair.AsOf, cancellation))
        .Batch("Collaboration.partner", (batch, cancellation) => batch.SetBodyAsync<Collaboration>(
            pair => pair.Row.PartnerId, pair => pair.AsOf, cancellation))
        .Property<Collaboration>("Collaboration.measures", pair => pair.Row.Measures)
        .Property<Collaboration>("Collaboration.policies", pair => pair.Row.Policies)
        .Property<Collaboration>("Collaboration.coordinates", pair => pair.Row.Coordinates)
        .Property<Collaboration>("Collaboration.shares", pair => pair.Row.Shares);

    private static CollaborationQuery QueryOf(ArgumentValues arguments)
    {
        var minShared = arguments["minShared"] as int? ?? 2;
        if (minShared < 1)
            throw new ResolverException($"minShared: {minShared} is out of bounds; give 1 or more.");
        return new CollaborationQuery(
            PolicyConditions.FilterOf(arguments),
            arguments.Get<string>("departmentId") is { } id ? GlobalId.KeyOf(NodeType.Department, id) : null,
            arguments.Get<string>("regionCode"),
            minShared,
            AsOfText.Read(arguments) ?? AsOf.Issued,
            PageArguments.SizeOf(arguments, "first") ?? PageArguments.DefaultSize);
    }
}
