using System.Collections.Immutable;
using System.Text;
using PolicyGraph.Api.Fields;
using PolicyGraph.Api.Paging;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Limits;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.TypeSystem.Scalars;
using PolicyGraph.Storage;

namespace PolicyGraph.Api;

/// <summary>
/// The schema of the graph with its resolvers. They hold no state: a request brings its store along as
/// <see cref="GraphQLRequest.State"/>: an <see cref="IGraphReader"/>, or a <see cref="PolicyRequestState"/>.
/// </summary>
public static class PolicyApi
{
    /// <summary>What a client may ask for at once, fitted to pages of 50 entries: three lists inside each other pass.</summary>
    public static LimitOptions DefaultLimits { get; } =
        new() { MaxCost = 500_000, AssumedListSize = PageArguments.DefaultSize, MaxListSize = PageArguments.MaxSize };

    /// <summary>The contract, as written.</summary>
    public static string Sdl { get; } = ReadSdl();

    public static GraphQLEngine CreateEngine(EngineOptions? options = null) =>
        new(CreateSchema(), CreateResolvers(), options ?? new EngineOptions { Limits = DefaultLimits });

    public static Schema CreateSchema() => Schema.Parse(
        Sdl,
        new SchemaOptions(ImmutableDictionary<string, ScalarCoercion>.Empty.Add("Date", new DateCoercion()).Add("AsOf", new AsOfCoercion())));

    public static ResolverTable CreateResolvers() => new ResolverTable()
        .AddQueryFields()
        .AddListFields()
        .AddNodeFields()
        .AddPolicyFields()
        .AddMeasureFields()
        .AddAlignmentFields()
        .AddAssignmentFields()
        .AddDepartmentFields()
        .AddHeldAssignmentFields()
        .AddPartnerFields()
        .AddRegionFields()
        .AddCitationFields()
        .AddSearchFields()
        .AddFacetFields()
        .AddMatrixFields()
        .AddLineageFields()
        .AddCoverageFields()
        .AddWorkloadFields()
        .AddCollaborationFields()
        .AddComparisonFields()
        .AddNeighbourhoodFields()
        .AddConnectionFields();

    private static string ReadSdl()
    {
        using var sdl = typeof(PolicyApi).Assembly.GetManifestResourceStream("schema.graphql")!;
        using var reader = new StreamReader(sdl, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
