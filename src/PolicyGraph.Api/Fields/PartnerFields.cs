using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Paging;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Model;
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
        var (store, size) = (batch.Store(), PageArguments.SizeOf(batch.Arguments, "first") ?? PageArguments.DefaultSize);
        var own = await store.GetAssignmentsOfDepartmentsAsync(
            batch.Keys<StoredDepartment>(body => body.Id), new AssignmentFilter(), new PageRequest(CountedAssignments), cancellation).ConfigureAwait(false);
        var measures = BatchLoading.KeysOf(own.Select(assignment => assignment.MeasureId));
        var others = (await store.GetAssignmentsOfMeasuresAsync(measures, cancellation).ConfigureAwait(false))
            .ToLookup(assignment => assignment.MeasureId, StringComparer.Ordinal);
        var measuresOf = own.ToLookup(assignment => assignment.DepartmentId, assignment => assignment.MeasureId, StringComparer.Ordinal);
        for (var i = 0; i < batch.Count; i++)
        {
            var id = batch.Parent<StoredDepartment>(i).Id;
            batch.Set(i, PartnersOf(id, measuresOf[id].Distinct(StringComparer.Ordinal).SelectMany(measure => others[measure])).Take(size).ToArray());
        }
    }

    private static IEnumerable<Partner> PartnersOf(string id, IEnumerable<StoredAssignment> assignments) => assignments
        .Where(assignment => assignment.DepartmentId != id)
        .GroupBy(assignment => assignment.DepartmentId, StringComparer.Ordinal)
        .Select(other => new Partner(other.Key, CountMeasures(other), CountMeasures(other.Where(a => a.Role == ResponsibilityRole.Lead))))
        .OrderByDescending(partner => partner.SharedMeasures)
        .ThenBy(partner => partner.DepartmentId, StringComparer.Ordinal);

    private static int CountMeasures(IEnumerable<StoredAssignment> assignments) =>
        assignments.Select(assignment => assignment.MeasureId).Distinct(StringComparer.Ordinal).Count();
}
