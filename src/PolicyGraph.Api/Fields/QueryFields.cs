using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Fields;

/// <summary>Root fields that look one thing up.</summary>
internal static class QueryFields
{
    public static ResolverTable AddQueryFields(this ResolverTable table) => table
        .PerObject<object>("Query.policy", async (_, batch, cancellation) =>
            (await batch.Store().GetPoliciesAsync([PolicyKey(batch.Arguments)], cancellation).ConfigureAwait(false)).SingleOrDefault())
        .PerObject<object>("Query.region", async (_, batch, cancellation) =>
            (await batch.Store().GetRegionsAsync([batch.Arguments.Get<string>("code")!], cancellation).ConfigureAwait(false)).SingleOrDefault())
        .PerObject<object>("Query.department", async (_, batch, cancellation) =>
            await DepartmentAsync(batch.Store(), batch.Arguments, cancellation).ConfigureAwait(false));

    private static string PolicyKey(ArgumentValues arguments) =>
        (arguments.Get<string>("id"), arguments.Get<string>("documentNumber")) switch
        {
            ({ } id, null) => GlobalId.KeyOf(NodeType.Policy, id),
            (null, { } number) => WrittenDocumentNumber.Canonical(number),
            _ => throw new ResolverException("policy: give exactly one of id and documentNumber."),
        };

    private static async Task<object?> DepartmentAsync(IGraphReader store, ArgumentValues arguments, CancellationToken cancellation)
    {
        var found = (arguments.Get<string>("id"), arguments.Get<string>("name")) switch
        {
            ({ } id, null) => (await store.GetDepartmentsAsync([GlobalId.KeyOf(NodeType.Department, id)], cancellation).ConfigureAwait(false)).SingleOrDefault(),
            (null, { } name) => await NamedAsync(store, name, arguments.Get<string>("region"), cancellation).ConfigureAwait(false),
            _ => throw new ResolverException("department: give exactly one of id and name."),
        };
        if (found is null || AsOfText.Read(arguments) is not { } asOf || asOf == AsOf.Issued)
            return found;
        var answering = (await AnsweringBodies.OfAsync(store, [found.Id], asOf, cancellation).ConfigureAwait(false))[found.Id];
        return answering is [var only]
            ? only
            : throw new ResolverException($"department: the duties of {found.Name} went to {answering.Count} bodies; ask it for current.", "AMBIGUOUS");
    }

    private static async Task<StoredDepartment?> NamedAsync(IGraphReader store, string name, string? region, CancellationToken cancellation)
    {
        var candidates = await DepartmentCandidates.NamedAsync(store, name, region, cancellation).ConfigureAwait(false);
        if (candidates is [] or [_])
            return candidates.SingleOrDefault();
        var exact = candidates.Where(body => body.Name == name).ToArray();
        return exact is [var only]
            ? only
            : throw new ResolverException(
                $"department: {candidates.Count} bodies are called {name}: {string.Join("、", candidates.Take(10).Select(body => body.Name))}; give the full name, or the region.",
                "AMBIGUOUS");
    }
}
