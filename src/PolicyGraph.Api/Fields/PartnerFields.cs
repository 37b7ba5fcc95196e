using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Paging;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Model;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Fields;

/// <summary>Who shares measures with a body.</summary>
internal static class PartnerFields
{
    private const int CountedAssignments = 500;

    private sealed record Partner(string DepartmentId, int SharedMeasures, int LedByPartner);

    public static ResolverTable AddPartnerFields(this ResolverTable table) => table
        .Batch("Department.partners", SetPartnersAsync)
        .Property<Partner>("Partner.sharedMeasures", partner => partner.SharedMeasures)
        .Property<Partner>("Partner.ledByPartner", partner => partner.LedByPartner)
        .Batch("Partner.department", (batch, cancellation) => batch.SetOneAsync<Partner, StoredDepartment>(
            partner => partner.DepartmentId, batch.Store().GetDepartmentsAsync, body => body.Id, cancellation));

    private static async ValueTask SetPartnersAsync(FieldBatch batch, CancellationToken cancellation)
    {
        var size = PageArguments.SizeOf(batch.Arguments, "first") ?? PageArguments.DefaultSize;
        foreach (var (asOf, places) in batch.PlacesByDay())
        {
            var ids = BatchLoading.KeysOf(places.Select(i => batch.Parent<StoredDepartment>(i).Id));
            var partners = await PartnersAsync(batch.Store(), ids, asOf, cancellation).ConfigureAwait(false);
            foreach (var i in places)
                batch.Set(i, partners(batch.Parent<StoredDepartment>(i).Id).Take(size).ToArray());
        }
    }

    private static async Task<Func<string, IEnumerable<Partner>>> PartnersAsync(
        IGraphReader store, string[] ids, AsOf asOf, CancellationToken cancellation)
    {
        var own = await HeldAssignmentFields.LoadAsync(
            store, ids, new AssignmentFilter(), new PageRequest(CountedAssignments), asOf, cancellation).ConfigureAwait(false);
        var measures = BatchLoading.KeysOf(own.SelectMany(held => held).Select(assignment => assignment.MeasureId));
        var others = (await store.GetAssignmentsOfMeasuresAsync(measures, cancellation).ConfigureAwait(false))
            .ToLookup(assignment => assignment.MeasureId, StringComparer.Ordinal);
        var named = BatchLoading.KeysOf([.. ids, .. others.SelectMany(measure => measure).Select(assignment => assignment.DepartmentId)]);
        var holders = (await store.GetHoldersAsync(named, asOf, cancellation).ConfigureAwait(false))
            .ToLookup(holder => holder.DepartmentId, holder => holder.HolderId, StringComparer.Ordinal);
        return id => PartnersOf(
            [.. holders[id]],
            own[id].Select(assignment => assignment.MeasureId).Distinct(StringComparer.Ordinal).SelectMany(measure => others[measure])
                .SelectMany(assignment => holders[assignment.DepartmentId].Select(holder => assignment with { DepartmentId = holder })));
    }

    private static IEnumerable<Partner> PartnersOf(string[] self, IEnumerable<StoredAssignment> assignments) => assignments
        .Where(assignment => !self.Contains(assignment.DepartmentId, StringComparer.Ordinal))
        .GroupBy(assignment => assignment.DepartmentId, StringComparer.Ordinal)
        .Select(other => new Partner(other.Key, CountMeasures(other), CountMeasures(other.Where(a => a.Role == ResponsibilityRole.Lead))))
        .OrderByDescending(partner => partner.SharedMeasures)
        .ThenBy(partner => partner.DepartmentId, StringComparer.Ordinal);

    private static int CountMeasures(IEnumerable<StoredAssignment> assignments) =>
        assignments.Select(assignment => assignment.MeasureId).Distinct(StringComparer.Ordinal).Count();
}
