namespace PolicyGraph.Storage.Neo4j;

/// <summary>The files of <c>cypher/write</c>, and those of <c>cypher/read</c> that a writer needs.</summary>
internal static class WriteStatements
{
    public static readonly IReadOnlyList<CypherStatement> Schema = CypherStatement.AllIn("schema");
    public static readonly CypherStatement SetSchemaVersion = CypherStatement.Of("write/set_schema_version");
    public static readonly CypherStatement LockStore = CypherStatement.Of("write/lock_store");
    public static readonly CypherStatement MergeRegions = CypherStatement.Of("write/merge_regions");
    public static readonly CypherStatement MergeDepartments = CypherStatement.Of("write/merge_departments");
    public static readonly CypherStatement MergeGroups = CypherStatement.Of("write/merge_groups");
    public static readonly CypherStatement MergeSuccessions = CypherStatement.Of("write/merge_successions");
    public static readonly CypherStatement MergePolicies = CypherStatement.Of("write/merge_policies");
    public static readonly CypherStatement DeletePolicyParts = CypherStatement.Of("write/delete_policy_parts");
    public static readonly CypherStatement MakeReferences = CypherStatement.Of("write/make_references");
    public static readonly CypherStatement CreateMeasures = CypherStatement.Of("write/create_measures");
    public static readonly CypherStatement CreateGroupAssignments = CypherStatement.Of("write/create_group_assignments");
    public static readonly CypherStatement CreateCitations = CypherStatement.Of("write/create_citations");
    public static readonly CypherStatement DeleteCitations = CypherStatement.Of("write/delete_citations");
    public static readonly CypherStatement TidyReferences = CypherStatement.Of("write/tidy_references");
    public static readonly CypherStatement DeleteUnusedBodies = CypherStatement.Of("write/delete_unused_bodies");

    public static readonly CypherStatement SetInitials = CypherStatement.Of("write/set_initials");
    public static readonly CypherStatement FindDepartmentsWithoutInitials = CypherStatement.Of("read/find_departments_without_initials");
    public static readonly CypherStatement FindPolicyVersions = CypherStatement.Of("read/find_policy_versions");
    public static readonly CypherStatement FindBodiesOfPolicies = CypherStatement.Of("read/find_bodies_of_policies");
    public static readonly CypherStatement FindCitationsBySource = CypherStatement.Of("read/find_citations_by_source");
    public static readonly CypherStatement FindCitationsByName = CypherStatement.Of("read/find_citations_by_name");
    public static readonly CypherStatement FindLoadedPoliciesByName = CypherStatement.Of("read/find_loaded_policies_by_name");
}
