using PolicyGraph.Model;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage;

/// <summary>
/// The reading side of a store; safe to share between threads. Each call is one query of the store, however many keys
/// it is given. A key that the store does not know gives nothing. Records that belong to something come in the order of
/// its keys in ordinal order, then in the order of the document.
/// </summary>
public partial interface IGraphReader : IAsyncDisposable
{
    Task<StoreStatus> GetStatusAsync(CancellationToken cancellation = default);

    /// <summary>What the store holds of each of these loaded policies.</summary>
    Task<IReadOnlyList<PolicyCounts>> CountPartsOfPoliciesAsync(IReadOnlyList<string> policyIds, CancellationToken cancellation = default);

    Task<IReadOnlyList<StoredPolicy>> GetPoliciesAsync(IReadOnlyList<string> ids, CancellationToken cancellation = default);

    /// <summary>The original texts of those of the policies that were stored with one.</summary>
    Task<IReadOnlyList<StoredText>> GetTextsOfPoliciesAsync(IReadOnlyList<string> policyIds, CancellationToken cancellation = default);

    Task<IReadOnlyList<StoredPolicy>> GetPoliciesIssuedByAsync(IReadOnlyList<string> departmentIds, CancellationToken cancellation = default);

    Task<IReadOnlyList<StoredMeasure>> GetMeasuresAsync(IReadOnlyList<string> ids, CancellationToken cancellation = default);

    Task<IReadOnlyList<StoredDepartment>> GetDepartmentsAsync(IReadOnlyList<string> ids, CancellationToken cancellation = default);

    /// <summary>Bodies that have one of these as canonical name or alias.</summary>
    Task<IReadOnlyList<StoredDepartment>> FindDepartmentsByNameAsync(IReadOnlyList<string> names, CancellationToken cancellation = default);

    /// <summary>Bodies of these lines (条线) on every level and in every region.</summary>
    Task<IReadOnlyList<StoredDepartment>> GetDepartmentsOfFunctionsAsync(IReadOnlyList<string> functions, CancellationToken cancellation = default);

    Task<IReadOnlyList<Region>> GetRegionsAsync(IReadOnlyList<string> codes, CancellationToken cancellation = default);

    Task<IReadOnlyList<Region>> GetRegionsWithinAsync(IReadOnlyList<string> parentCodes, CancellationToken cancellation = default);

    /// <param name="page">Of the measures of each policy.</param>
    Task<IReadOnlyList<StoredMeasure>> GetMeasuresOfPoliciesAsync(
        IReadOnlyList<string> policyIds, PageRequest page, CancellationToken cancellation = default);

    Task<IReadOnlyList<StoredAssignment>> GetAssignmentsOfPoliciesAsync(IReadOnlyList<string> policyIds, CancellationToken cancellation = default);

    Task<IReadOnlyList<StoredAssignment>> GetAssignmentsOfMeasuresAsync(IReadOnlyList<string> measureIds, CancellationToken cancellation = default);

    /// <param name="page">Of the assignments of each body.</param>
    Task<IReadOnlyList<StoredAssignment>> GetAssignmentsOfDepartmentsAsync(
        IReadOnlyList<string> departmentIds, AssignmentFilter filter, PageRequest page, CancellationToken cancellation = default);

    Task<IReadOnlyDictionary<string, long>> CountAssignmentsOfDepartmentsAsync(
        IReadOnlyList<string> departmentIds, AssignmentFilter filter, CancellationToken cancellation = default);

    /// <summary>Measures of other policies that give out the same task, for each measure the likest first.</summary>
    /// <param name="size">At most so many for each measure, at least 1.</param>
    Task<IReadOnlyList<StoredAlignment>> GetAlignmentsOfMeasuresAsync(
        IReadOnlyList<string> measureIds, int size, CancellationToken cancellation = default);

    /// <summary>
    /// Which measures of these policies give out the same task: all pairs, also where a measure has so many that
    /// <see cref="GetAlignmentsOfMeasuresAsync"/> knows only the likest. Each pair once, from the policy whose id comes first.
    /// </summary>
    Task<IReadOnlyList<StoredAlignment>> GetAlignmentsBetweenPoliciesAsync(IReadOnlyList<string> policyIds, CancellationToken cancellation = default);

    Task<IReadOnlyList<StoredCitation>> GetCitationsFromAsync(IReadOnlyList<string> policyIds, CancellationToken cancellation = default);

    /// <summary>In the order of the policies that cite.</summary>
    Task<IReadOnlyList<StoredCitation>> GetCitationsToAsync(IReadOnlyList<string> policyIds, CancellationToken cancellation = default);

    Task<IReadOnlyList<StoredSuccession>> GetSuccessorsAsync(IReadOnlyList<string> departmentIds, CancellationToken cancellation = default);

    Task<IReadOnlyList<StoredSuccession>> GetPredecessorsAsync(IReadOnlyList<string> departmentIds, CancellationToken cancellation = default);

    Task<IReadOnlyList<StoredDiagnostic>> GetDiagnosticsAsync(IReadOnlyList<string> policyIds, CancellationToken cancellation = default);

    Task<Page<StoredPolicy>> ListPoliciesAsync(PolicyQuery query, CancellationToken cancellation = default);

    Task<long> CountPoliciesAsync(PolicyFilter filter, CancellationToken cancellation = default);

    Task<Page<StoredDepartment>> ListDepartmentsAsync(DepartmentQuery query, CancellationToken cancellation = default);

    Task<long> CountDepartmentsAsync(DepartmentFilter filter, CancellationToken cancellation = default);

    Task<Page<StoredMeasure>> ListMeasuresAsync(MeasureQuery query, CancellationToken cancellation = default);

    Task<long> CountMeasuresAsync(MeasureFilter filter, CancellationToken cancellation = default);

    Task<Page<Region>> ListRegionsAsync(RegionQuery query, CancellationToken cancellation = default);

    Task<long> CountRegionsAsync(RegionFilter filter, CancellationToken cancellation = default);

    Task<Page<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation = default);

    /// <summary>Counts all hits, whatever the page.</summary>
    Task<SearchCounts> CountHitsAsync(SearchQuery query, CancellationToken cancellation = default);

    Task<IReadOnlyList<FacetCount>> CountPoliciesByAsync(PolicyFacet facet, PolicyFilter filter, CancellationToken cancellation = default);

    Task<IReadOnlyDictionary<MeasureFacet, IReadOnlyList<FacetCount>>> CountMeasuresByAsync(
        IReadOnlyCollection<MeasureFacet> facets, MeasureFilter filter, CancellationToken cancellation = default);

    Task<IReadOnlyList<FacetCount>> CountDepartmentsByAsync(DepartmentFacet facet, DepartmentFilter filter, CancellationToken cancellation = default);
}
