using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Model;

namespace PolicyGraph.Api.Fields;

/// <summary>Region.</summary>
internal static class RegionFields
{
    public static ResolverTable AddRegionFields(this ResolverTable table) => table
        .Property<Region>("Region.id", region => new GlobalId(NodeType.Region, region.Code).ToString())
        .Property<Region>("Region.code", region => region.Code)
        .Property<Region>("Region.name", region => region.Name)
        .Property<Region>("Region.fullName", region => region.FullName)
        .Property<Region>("Region.level", region => EnumNames<AdministrativeLevel>.Of(region.Level))
        .Batch("Region.parent", (batch, cancellation) => batch.SetOneAsync<Region, Region>(
            region => region.ParentCode, batch.Store().GetRegionsAsync, parent => parent.Code, cancellation))
        .Batch("Region.children", (batch, cancellation) => batch.SetManyAsync<Region, Region>(
            region => region.Code, batch.Store().GetRegionsWithinAsync, child => child.ParentCode, cancellation));
}
