namespace PolicyGraph.Storage.Neo4j;

/// <summary>The files of <c>cypher/read</c> that count for analysts or walk the graph.</summary>
internal static class AnalysisStatements
{
    public static readonly CypherStatement FindHolders = CypherStatement.Of("read/find_holders");
    public static readonly PagedStatement AssignmentsHeld = new("read/find_assignments_held");
    public static readonly CypherStatement CountAssignmentsHeld = CypherStatement.Of("read/count_assignments_held");
    public static readonly CypherStatement CountCoverage = CypherStatement.Of("read/count_coverage");
    public static readonly CypherStatement ListDissolvedLeads = CypherStatement.Of("read/list_dissolved_leads");
    public static readonly CypherStatement ListWorkload = CypherStatement.Of("read/list_workload");
    public static readonly CypherStatement ListWorkloadYears = CypherStatement.Of("read/list_workload_years");
    public static readonly CypherStatement ListCollaboration = CypherStatement.Of("read/list_collaboration");
    public static readonly CypherStatement FindLinks = CypherStatement.Of("read/find_links");
    public static readonly CypherStatement CountNeighbours = CypherStatement.Of("read/count_neighbours");
    public static readonly CypherStatement FindLinksAmong = CypherStatement.Of("read/find_links_among");
}
