namespace PolicyGraph.Storage.Queries.Conditions;

/// <summary>A property that a condition compares. Enumerations stand as the store writes them, days as YYYY-MM-DD.</summary>
/// <param name="Name">The same in every store; unique within the subject.</param>
public sealed record Field(Subject Subject, string Name)
{
    public static Field PolicyId { get; } = new(Subject.Policy, "id");
    public static Field PolicyTitle { get; } = new(Subject.Policy, "title");
    public static Field PolicyDocumentNumber { get; } = new(Subject.Policy, "documentNumber");
    public static Field PolicyRegionCode { get; } = new(Subject.Policy, "regionCode");
    public static Field PolicyLevel { get; } = new(Subject.Policy, "level");
    public static Field PolicyStatus { get; } = new(Subject.Policy, "status");
    public static Field PolicyIssuedOn { get; } = new(Subject.Policy, "issuedOn");
    public static Field PolicyPublishedOn { get; } = new(Subject.Policy, "publishedOn");

    public static Field MeasureId { get; } = new(Subject.Measure, "id");
    public static Field MeasureNumber { get; } = new(Subject.Measure, "number");
    public static Field MeasureTitle { get; } = new(Subject.Measure, "title");
    public static Field MeasureText { get; } = new(Subject.Measure, "text");
    public static Field MeasureDeadline { get; } = new(Subject.Measure, "deadline");

    /// <summary>"true" or "false".</summary>
    public static Field MeasureHasDeadline { get; } = new(Subject.Measure, "hasDeadline");

    public static Field AssignmentRole { get; } = new(Subject.Assignment, "role");
    public static Field AssignmentAsWritten { get; } = new(Subject.Assignment, "asWritten");

    /// <summary>"true" or "false".</summary>
    public static Field AssignmentIsGroup { get; } = new(Subject.Assignment, "isGroup");

    public static Field DepartmentId { get; } = new(Subject.Department, "id");
    public static Field DepartmentName { get; } = new(Subject.Department, "name");
    public static Field DepartmentKind { get; } = new(Subject.Department, "kind");
    public static Field DepartmentLevel { get; } = new(Subject.Department, "level");
    public static Field DepartmentFunction { get; } = new(Subject.Department, "function");

    public static Field RegionCode { get; } = new(Subject.Region, "code");
    public static Field RegionName { get; } = new(Subject.Region, "name");
    public static Field RegionFullName { get; } = new(Subject.Region, "fullName");
    public static Field RegionLevel { get; } = new(Subject.Region, "level");
    public static Field RegionParentCode { get; } = new(Subject.Region, "parentCode");

    public static Field Text { get; } = new(Subject.Text, "text");
}
