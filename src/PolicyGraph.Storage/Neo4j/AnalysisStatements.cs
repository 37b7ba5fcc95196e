namespace PolicyGraph.Storage.Neo4j;

/// <summary>The files of <c>cypher/read</c> that count for analysts or walk the graph.</summary>
internal static class AnalysisStatements
{
    public static readonly CypherStatement FindHolders = CypherStatement.Of("read/find_holders");
    public static readonly PagedStatement AssignmentsHeld = new("read/find_assignments_held");
    public static readonly CypherStatement CountAssignmentsHeld = CypherStatement.Of("read/count_assignments_held");
    public static readonly CypherStatement CountAssignmentsHeldByYear = CypherStatement.Of("read/count_assignments_held_by_year");
    public static readonly CypherStatement FindLinks = CypherStatement.Of("read/find_links");
    public static readonly CypherStatement CountNeighbours = CypherStatement.Of("read/count_neighbours");
    public static readonly CypherStatement FindLinksAmong = CypherStatement.Of("read/find_links_among");
}
