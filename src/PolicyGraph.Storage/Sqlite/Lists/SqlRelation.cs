using System.Collections.Frozen;
using PolicyGraph.Storage.Queries.Conditions;

namespace PolicyGraph.Storage.Sqlite.Lists;

/// <summary>A relation as a subquery.</summary>
/// <param name="Own">What a record of the one side is known by on the other, over the alias of its table.</param>
/// <param name="Table">The table of the other side.</param>
/// <param name="Foreign">Its column that holds <paramref name="Own"/>; null where the table is made of the record itself.</param>
/// <param name="Entry">Column that holds the text, where the other side is a list of texts.</param>
internal sealed record SqlRelation(string Own, string Table, string? Foreign, string? Entry = null)
{
    private static readonly FrozenDictionary<Relation, SqlRelation> All = new Dictionary<Relation, SqlRelation>
    {
        [Relation.PolicyMeasures] = new("key", "measure", "policy"),
        [Relation.PolicyIssuer] = new("issuer", "department", "key"),
        [Relation.MeasurePolicy] = new("policy", "policy", "key"),
        [Relation.MeasurePath] = new("path", "json_each", null, "value"),
        [Relation.MeasureAssignments] = new("key", "assignment", "measure"),
        [Relation.AssignmentDepartment] = new("department", "department", "key"),
        [Relation.AssignmentMeasure] = new("measure", "measure", "key"),
        [Relation.DepartmentAliases] = new("key", "department_alias", "department", "alias"),
        [Relation.DepartmentInitials] = new("key", "department_initials", "department", "initials"),
        [Relation.DepartmentAssignments] = new("key", "assignment", "department"),
        [Relation.DepartmentIssued] = new("key", "policy", "issuer"),
        [Relation.DepartmentRegion] = new("region_code", "region", "code"),
    }.ToFrozenDictionary();

    public static SqlRelation Of(Relation relation) => All[relation];

    /// <param name="other">Alias of the other side.</param>
    /// <param name="isNarrow">Few meet the condition: they are found first, once for all records.</param>
    /// <returns>A condition that is met where one at least of the other side meets <paramref name="condition"/>.</returns>
    public string Exists(string it, string other, string condition, bool isNarrow) =>
        Foreign is null ? $"EXISTS (SELECT 1 FROM {Table}({it}.{Own}) {other} WHERE {condition})"
        : isNarrow ? $"{it}.{Own} IN (SELECT {other}.{Foreign} FROM {Table} {other} WHERE {condition})"
        : $"EXISTS (SELECT 1 FROM {Table} {other} WHERE {other}.{Foreign} = {it}.{Own} AND {condition})";
}
