namespace PolicyGraph.Storage.Queries.Conditions;

/// <summary>A way from one record to others.</summary>
/// <param name="Name">The same in every store; unique within <paramref name="From"/>.</param>
public sealed record Relation(Subject From, string Name, Subject To)
{
    public static Relation PolicyMeasures { get; } = new(Subject.Policy, "measures", Subject.Measure);
    public static Relation PolicyIssuer { get; } = new(Subject.Policy, "issuer", Subject.Department);
    public static Relation MeasurePolicy { get; } = new(Subject.Measure, "policy", Subject.Policy);
    public static Relation MeasurePath { get; } = new(Subject.Measure, "path", Subject.Text);
    public static Relation MeasureAssignments { get; } = new(Subject.Measure, "assignments", Subject.Assignment);
    public static Relation AssignmentDepartment { get; } = new(Subject.Assignment, "department", Subject.Department);
    public static Relation AssignmentMeasure { get; } = new(Subject.Assignment, "measure", Subject.Measure);
    public static Relation DepartmentAliases { get; } = new(Subject.Department, "aliases", Subject.Text);

    /// <summary>Every stretch of the pinyin initials of a name that reaches to its end.</summary>
    public static Relation DepartmentInitials { get; } = new(Subject.Department, "initials", Subject.Text);

    public static Relation DepartmentAssignments { get; } = new(Subject.Department, "assignments", Subject.Assignment);
    public static Relation DepartmentIssued { get; } = new(Subject.Department, "issued", Subject.Policy);
    public static Relation DepartmentRegion { get; } = new(Subject.Department, "region", Subject.Region);
}
