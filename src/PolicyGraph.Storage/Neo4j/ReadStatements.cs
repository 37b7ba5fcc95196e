namespace PolicyGraph.Storage.Neo4j;

/// <summary>The files of <c>cypher/read</c> that a reader needs.</summary>
internal static class ReadStatements
{
    public static readonly CypherStatement DescribeServer = CypherStatement.Of("read/describe_server");
    public static readonly CypherStatement CountEverything = CypherStatement.Of("read/count_everything");
    public static readonly CypherStatement CountDiagnostics = CypherStatement.Of("read/count_diagnostics");
    public static readonly CypherStatement CountPartsOfPolicies = CypherStatement.Of("read/count_parts_of_policies");
    public static readonly CypherStatement FindPolicies = CypherStatement.Of("read/find_policies");
    public static readonly CypherStatement FindTextsOfPolicies = CypherStatement.Of("read/find_texts_of_policies");
    public static readonly CypherStatement FindPoliciesByIssuer = CypherStatement.Of("read/find_policies_by_issuer");
    public static readonly CypherStatement FindMeasures = CypherStatement.Of("read/find_measures");
    public static readonly CypherStatement FindDepartments = CypherStatement.Of("read/find_departments");
    public static readonly CypherStatement FindDepartmentsByName = CypherStatement.Of("read/find_departments_by_name");
    public static readonly CypherStatement FindDepartmentsByFunction = CypherStatement.Of("read/find_departments_by_function");
    public static readonly CypherStatement FindRegions = CypherStatement.Of("read/find_regions");
    public static readonly CypherStatement FindRegionsWithin = CypherStatement.Of("read/find_regions_within");
    public static readonly CypherStatement FindAssignmentsByPolicy = CypherStatement.Of("read/find_assignments_by_policy");
    public static readonly CypherStatement FindAssignmentsByMeasure = CypherStatement.Of("read/find_assignments_by_measure");
    public static readonly CypherStatement FindAlignmentsByMeasure = CypherStatement.Of("read/find_alignments_by_measure");
    public static readonly CypherStatement FindSketchesByPolicy = CypherStatement.Of("read/find_sketches_by_policy");
    public static readonly CypherStatement CountAssignmentsByDepartment = CypherStatement.Of("read/count_assignments_by_department");
    public static readonly CypherStatement FindCitationsBySource = CypherStatement.Of("read/find_citations_by_source");
    public static readonly CypherStatement FindCitationsByTarget = CypherStatement.Of("read/find_citations_by_target");
    public static readonly CypherStatement FindSuccessors = CypherStatement.Of("read/find_successors");
    public static readonly CypherStatement FindPredecessors = CypherStatement.Of("read/find_predecessors");
    public static readonly CypherStatement FindDiagnostics = CypherStatement.Of("read/find_diagnostics");
    public static readonly PagedStatement MeasuresByPolicy = new("read/find_measures_by_policy");
    public static readonly PagedStatement MeasuresByDepartment = new("read/find_measures_by_department");
    public static readonly PagedStatement AssignmentsByDepartment = new("read/find_assignments_by_department");
}
