using PolicyGraph.Api.Filters;
using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Paging;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Model;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Fields;

/// <summary>Counts by facets, of lists and of searches.</summary>
internal static class FacetFields
{
    public static ResolverTable AddFacetFields(this ResolverTable table) => table
        .PerObject<object>("Query.policyFacets", (_, batch, _) => ValueTask.FromResult<object?>(PolicyConditions.FilterOf(batch.Arguments)))
        .PerObject<object>("Query.measureFacets", (_, batch, _) => ValueTask.FromResult<object?>(MeasureFacetsOf(batch)))
        .PerObject<object>("Query.departmentFacets", (_, batch, _) => ValueTask.FromResult<object?>(DepartmentConditions.FilterOf(batch.Arguments)))
        .AddPolicies("regions", PolicyFacet.Region)
        .AddPolicies("years", PolicyFacet.Year)
        .AddPolicies("levels", PolicyFacet.Level)
        .AddPolicies("statuses", PolicyFacet.Status)
        .AddMeasures()
        .AddDepartments("regions", DepartmentFacet.Region)
        .AddDepartments("levels", DepartmentFacet.Level)
        .AddDepartments("kinds", DepartmentFacet.Kind)
        .AddDepartments("functions", DepartmentFacet.Function)
        .PerObject<SearchConnection>("SearchHitConnection.totalCount", async (page, _, cancellation) =>
            (await page.CountsAsync(cancellation).ConfigureAwait(false)).Total)
        .PerObject<SearchConnection>("SearchHitConnection.facets", async (page, _, cancellation) =>
            await page.CountsAsync(cancellation).ConfigureAwait(false))
        .Property<SearchCounts>("SearchFacets.kinds", counts => FacetsOf(counts.Kinds))
        .Property<SearchCounts>("SearchFacets.regions", counts => FacetsOf(counts.Regions, isRegion: true))
        .Property<SearchCounts>("SearchFacets.years", counts => FacetsOf(counts.Years))
        .Property<SearchCounts>("SearchFacets.functions", counts => FacetsOf(counts.Functions))
        .Property<Facet>("FacetCount.value", facet => facet.Value)
        .Property<Facet>("FacetCount.count", facet => facet.Count)
        .Batch("FacetCount.label", SetLabelsAsync);

    private static ResolverTable AddPolicies(this ResolverTable table, string field, PolicyFacet facet) =>
        table.PerObject<PolicyFilter>($"PolicyFacets.{field}", async (filter, batch, cancellation) => FacetsOf(
            await batch.Store().CountPoliciesByAsync(facet, filter, cancellation).ConfigureAwait(false), facet == PolicyFacet.Region));

    private static ResolverTable AddMeasures(this ResolverTable table)
    {
        foreach (var (field, facet) in MeasureFacets.Fields)
        {
            table.PerObject<MeasureFacets>($"MeasureFacets.{field}", async (counts, _, cancellation) => FacetsOf(
                await counts.ByAsync(facet, cancellation).ConfigureAwait(false), facet == MeasureFacet.Region));
        }
        return table;
    }

    private static MeasureFacets MeasureFacetsOf(FieldBatch batch) => new(
        batch.Store(), MeasureConditions.FilterOf(batch.Arguments), [.. MeasureFacets.Fields.Where(one => batch.Selects(one.Key)).Select(one => one.Value)]);

    private static ResolverTable AddDepartments(this ResolverTable table, string field, DepartmentFacet facet) =>
        table.PerObject<DepartmentFilter>($"DepartmentFacets.{field}", async (filter, batch, cancellation) => FacetsOf(
            await batch.Store().CountDepartmentsByAsync(facet, filter, cancellation).ConfigureAwait(false), facet == DepartmentFacet.Region));

    private static Facet[] FacetsOf(IEnumerable<FacetCount> counts, bool isRegion = false) =>
        [.. counts.Select(one => new Facet(one.Value, one.Count, isRegion))];

    private static async ValueTask SetLabelsAsync(FieldBatch batch, CancellationToken cancellation)
    {
        var codes = batch.Keys<Facet>(facet => facet.IsRegion ? facet.Value : null);
        IReadOnlyList<Region> regions = codes.Length == 0 ? [] : await batch.Store().GetRegionsAsync(codes, cancellation).ConfigureAwait(false);
        var names = regions.ToDictionary(region => region.Code, region => region.FullName, StringComparer.Ordinal);
        for (var i = 0; i < batch.Count; i++)
        {
            var facet = batch.Parent<Facet>(i);
            batch.Set(i, facet.IsRegion ? names.GetValueOrDefault(facet.Value, facet.Value) : facet.Value);
        }
    }
}
