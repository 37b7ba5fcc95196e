namespace PolicyGraph.Storage.Neo4j;

/// <summary>The files of <c>cypher/write</c>, and those of <c>cypher/read</c> that a writer needs.</summary>
internal static class WriteStatements
{
    public static readonly IReadOnlyList<CypherStatement> Schema = CypherStatement.AllIn("schema");
    public static readonly CypherStatement SetSchemaVersion = CypherStatement.Of("write/set_schema_version");
    public static readonly CypherStatement LockStore = CypherStatement.Of("write/lock_store");
    public static readonly CypherStatement MergeBodies = CypherStatement.Of("write/merge_bodies");
    public static readonly CypherStatement CreatePolicies = CypherStatement.Of("write/create_policies");
    public static readonly CypherStatement PutCitations = CypherStatement.Of("write/put_citations");
    public static readonly CypherStatement DeletePolicyParts = CypherStatement.Of("write/delete_policy_parts");
    public static readonly CypherStatement MakeReferences = CypherStatement.Of("write/make_references");
    public static readonly CypherStatement PutAlignments = CypherStatement.Of("write/put_alignments");
    public static readonly CypherStatement DeleteUnusedBodies = CypherStatement.Of("write/delete_unused_bodies");

    public static readonly CypherStatement SetInitials = CypherStatement.Of("write/set_initials");
    public static readonly CypherStatement FindDepartmentsWithoutInitials = CypherStatement.Of("read/find_departments_without_initials");
    public static readonly CypherStatement FindBodiesOfPolicies = CypherStatement.Of("read/find_bodies_of_policies");
    public static readonly CypherStatement FindCitationsBySource = CypherStatement.Of("read/find_citations_by_source");
    public static readonly CypherStatement FindCitationsByName = CypherStatement.Of("read/find_citations_by_name");
    public static readonly CypherStatement FindCrowds = CypherStatement.Of("read/find_crowds");
    public static readonly CypherStatement FindSketchKeysByPolicy = CypherStatement.Of("read/find_sketch_keys_by_policy");
    public static readonly CypherStatement FindSketchesToCompare = CypherStatement.Of("read/find_sketches_to_compare");
    public static readonly CypherStatement FindLoadedPoliciesByName = CypherStatement.Of("read/find_loaded_policies_by_name");
}
