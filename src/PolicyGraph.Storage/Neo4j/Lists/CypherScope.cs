using PolicyGraph.Storage.Queries.Conditions;

namespace PolicyGraph.Storage.Neo4j.Lists;

/// <summary>The variable of the record that a condition speaks of.</summary>
/// <param name="Body">Of an assignment: the variable of its body.</param>
/// <param name="Measure">Of an assignment: the variable of its measure.</param>
internal readonly record struct CypherScope(string It, string? Body = null, string? Measure = null)
{
    /// <summary>What <paramref name="relation"/> leads to; an assignment lies between a body and a measure, one of which is this record.</summary>
    public CypherScope Through(Relation relation, string other) =>
        relation == Relation.MeasureAssignments ? new(other, $"{other}_body", It)
        : relation == Relation.DepartmentAssignments ? new(other, It, $"{other}_measure")
        : new(other);

    /// <summary>The one end of an assignment that <paramref name="relation"/> leads to; null where it leads elsewhere.</summary>
    public CypherScope? End(Relation relation) =>
        relation == Relation.AssignmentDepartment ? new(Body!)
        : relation == Relation.AssignmentMeasure ? new(Measure!)
        : null;
}
