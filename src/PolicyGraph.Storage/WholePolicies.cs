using System.Collections.Immutable;
using PolicyGraph.Model;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage;

/// <summary>Policies put together again from what a store holds of them.</summary>
public static class WholePolicies
{
    private static readonly PageRequest Everything = new(int.MaxValue);

    /// <summary>
    /// The policies of those ids, references left out, in ordinal order of the ids. Each body has the aliases that all
    /// documents together gave it.
    /// </summary>
    public static async Task<IReadOnlyList<Policy>> ReadAsync(
        this IGraphReader reader, IReadOnlyList<string> policyIds, CancellationToken cancellation = default)
    {
        var policies = await reader.GetPoliciesAsync(policyIds, cancellation).ConfigureAwait(false);
        var measures = await reader.GetMeasuresOfPoliciesAsync(policyIds, Everything, cancellation).ConfigureAwait(false);
        var assignments = await reader.GetAssignmentsOfPoliciesAsync(policyIds, cancellation).ConfigureAwait(false);
        var citations = await reader.GetCitationsFromAsync(policyIds, cancellation).ConfigureAwait(false);
        var diagnostics = await reader.GetDiagnosticsAsync(policyIds, cancellation).ConfigureAwait(false);
        var texts = (await reader.GetTextsOfPoliciesAsync(policyIds, cancellation).ConfigureAwait(false))
            .ToDictionary(text => text.PolicyId, text => text.Text, StringComparer.Ordinal);
        var bodies = await ReadBodiesAsync(reader, policies, assignments, cancellation).ConfigureAwait(false);
        var (ofMeasure, ofPolicy) = (assignments.ToLookup(assignment => assignment.MeasureId), measures.ToLookup(measure => measure.PolicyId));
        var (cited, noted) = (citations.ToLookup(citation => citation.PolicyId), diagnostics.ToLookup(diagnostic => diagnostic.PolicyId));
        return
        [
            .. policies.Where(policy => policy.Status == PolicyStatus.Loaded).Select(policy => new Policy(
                policy.Id, policy.Source!, policy.Title, policy.DocumentNumber, bodies.Find(policy.IssuerId), bodies.FindRegion(policy.RegionCode),
                policy.Level, policy.IssuedOn, policy.PublishedOn, policy.Status,
                CitationsOf(cited[policy.Id], CitationKind.Basis), CitationsOf(cited[policy.Id], CitationKind.Cites),
                [.. ofPolicy[policy.Id].Select(measure => Whole(measure, ofMeasure[measure.Id], bodies))],
                [.. noted[policy.Id].Select(note => note.Diagnostic)])
            {
                Text = texts.GetValueOrDefault(policy.Id),
            }),
        ];
    }

    private static async Task<Bodies> ReadBodiesAsync(
        IGraphReader reader, IReadOnlyList<StoredPolicy> policies, IReadOnlyList<StoredAssignment> assignments, CancellationToken cancellation)
    {
        var ids = assignments.Select(assignment => assignment.DepartmentId)
            .Concat(policies.Select(policy => policy.IssuerId).OfType<string>()).Distinct(StringComparer.Ordinal).ToArray();
        var departments = await reader.GetDepartmentsAsync(ids, cancellation).ConfigureAwait(false);
        var successions = await reader.GetSuccessorsAsync(ids, cancellation).ConfigureAwait(false);
        var successorIds = successions.Select(succession => succession.SuccessorId).Distinct(StringComparer.Ordinal).ToArray();
        var successors = await reader.GetDepartmentsAsync(successorIds, cancellation).ConfigureAwait(false);
        var codes = departments.Select(body => body.RegionCode).Concat(policies.Select(policy => policy.RegionCode))
            .OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        var regions = await reader.GetRegionsAsync(codes, cancellation).ConfigureAwait(false);
        return new Bodies(departments, regions, successions, successors);
    }

    private static Measure Whole(StoredMeasure measure, IEnumerable<StoredAssignment> assignments, Bodies bodies) => new(
        measure.Id, measure.Number, measure.Path, measure.Title, measure.Text, measure.Span, measure.Responsibility, measure.Deadline,
        [
            .. assignments.Select(assignment => new Assignment(
                bodies.Find(assignment.DepartmentId)!, assignment.AsWritten, assignment.Role, assignment.IsGroup, assignment.Position,
                assignment.Confidence, assignment.Rule, assignment.Span)),
        ]);

    private static ImmutableArray<Citation> CitationsOf(IEnumerable<StoredCitation> citations, CitationKind kind) =>
        [.. citations.Where(citation => citation.Kind == kind).Select(citation => citation.Citation)];

    private sealed class Bodies
    {
        private readonly Dictionary<string, Department> departments = new(StringComparer.Ordinal);
        private readonly Dictionary<string, Region> regions;

        public Bodies(
            IReadOnlyList<StoredDepartment> stored, IReadOnlyList<Region> places, IReadOnlyList<StoredSuccession> successions,
            IReadOnlyList<StoredDepartment> successors)
        {
            regions = places.ToDictionary(place => place.Code, StringComparer.Ordinal);
            var names = successors.ToDictionary(body => body.Id, body => body.Name, StringComparer.Ordinal);
            var after = successions.ToLookup(succession => succession.PredecessorId, StringComparer.Ordinal);
            foreach (var body in stored)
            {
                departments[body.Id] = new Department(
                    body.Id, body.Name, body.Aliases, body.Kind, FindRegion(body.RegionCode), body.Level, body.Function,
                    [.. after[body.Id].Select(next => new DepartmentSuccession(next.SuccessorId, names[next.SuccessorId], next.Kind, next.Year, next.Basis))]);
            }
        }

        public Department? Find(string? id) => id is null ? null : departments[id];

        public Region? FindRegion(string? code) => code is null ? null : regions[code];
    }
}
