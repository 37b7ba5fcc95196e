using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage;

/// <summary>
/// What analysts ask, counted by the store. Classes of bodies are left out wherever bodies are counted. In a body that
/// reforms ended another answers as <see cref="AsOf"/> says.
/// </summary>
public partial interface IGraphReader
{
    /// <summary>
    /// Which bodies answer for each of these on that day: reforms that carried duties over whole are followed to their
    /// end. A row for each body and answer; a body that still exists, or that reforms lead back to, answers itself.
    /// </summary>
    Task<IReadOnlyList<StoredHolder>> GetHoldersAsync(
        IReadOnlyList<string> departmentIds, AsOf asOf, CancellationToken cancellation = default);

    /// <summary>The assignments of whoever answers for each of these bodies on that day, those of bodies that it followed included.</summary>
    /// <param name="page">Of the assignments of each body.</param>
    Task<IReadOnlyList<HeldAssignment>> GetAssignmentsHeldAsync(
        IReadOnlyList<string> departmentIds, AssignmentFilter filter, PageRequest page, AsOf asOf, CancellationToken cancellation = default);

    Task<IReadOnlyDictionary<string, long>> CountAssignmentsHeldAsync(
        IReadOnlyList<string> departmentIds, AssignmentFilter filter, AsOf asOf, CancellationToken cancellation = default);

    /// <summary>The same by year and role: for each body the earliest year first, undated policies before, roles in their order.</summary>
    Task<IReadOnlyList<StoredDutyYear>> CountAssignmentsHeldByYearAsync(
        IReadOnlyList<string> departmentIds, AssignmentFilter filter, AsOf asOf, CancellationToken cancellation = default);

    /// <summary>How well the measures of these policies are provided with a lead.</summary>
    Task<StoredCoverage> GetCoverageAsync(PolicyFilter filter, AsOf asOf, CancellationToken cancellation = default);

    /// <summary>Bodies that lead, or alone are responsible for, measures of these policies though reforms have ended them; those with most first.</summary>
    Task<IReadOnlyList<StoredDissolvedLead>> ListDissolvedLeadsAsync(
        PolicyFilter filter, AsOf asOf, int most, CancellationToken cancellation = default);

    /// <summary>How many measures each body has, those with most first.</summary>
    Task<WorkloadTable> ListWorkloadAsync(WorkloadQuery query, CancellationToken cancellation = default);

    /// <summary>The workload of these bodies by year of the policies, earliest first, undated ones before.</summary>
    Task<IReadOnlyList<StoredWorkloadYear>> ListWorkloadYearsAsync(
        WorkloadQuery query, IReadOnlyList<string> departmentIds, CancellationToken cancellation = default);

    /// <summary>Who leads measures that whom supports, the most frequent first.</summary>
    Task<IReadOnlyList<StoredCollaboration>> ListCollaborationAsync(CollaborationQuery query, CancellationToken cancellation = default);

    /// <summary>The links of each of these nodes, at most so many a node: leads before other roles, then by the node at the other end.</summary>
    Task<IReadOnlyList<NodeLink>> GetLinksAsync(IReadOnlyList<NodeKey> nodes, int most, CancellationToken cancellation = default);

    /// <summary>How many nodes each of these is linked to.</summary>
    Task<IReadOnlyDictionary<NodeKey, long>> CountNeighboursAsync(IReadOnlyList<NodeKey> nodes, CancellationToken cancellation = default);

    /// <summary>All links between two of these nodes, each once.</summary>
    Task<IReadOnlyList<NodeLink>> GetLinksAmongAsync(IReadOnlyList<NodeKey> nodes, CancellationToken cancellation = default);
}
