using System.Collections.Frozen;
using PolicyGraph.Storage.Queries.Conditions;

namespace PolicyGraph.Storage.Sqlite.Lists;

/// <summary>Fields as expressions over the alias of their table.</summary>
internal static class SqlFields
{
    private const string It = "{it}";

    private static readonly FrozenDictionary<Field, string> Expressions = new Dictionary<Field, string>
    {
        [Field.PolicyId] = "{it}.id",
        [Field.PolicyTitle] = "{it}.title",
        [Field.PolicyDocumentNumber] = "{it}.document_number",
        [Field.PolicyRegionCode] = "{it}.region_code",
        [Field.PolicyLevel] = "{it}.level",
        [Field.PolicyStatus] = "{it}.status",
        [Field.PolicyIssuedOn] = "{it}.issued_on",
        [Field.PolicyPublishedOn] = "{it}.published_on",
        [Field.MeasureId] = "{it}.id",
        [Field.MeasureNumber] = "{it}.number",
        [Field.MeasureTitle] = "{it}.title",
        [Field.MeasureText] = "{it}.text",
        [Field.MeasureDeadline] = "{it}.deadline",
        [Field.MeasureHasDeadline] = "iif({it}.deadline IS NULL, 'false', 'true')",
        [Field.AssignmentRole] = "{it}.role",
        [Field.AssignmentAsWritten] = "{it}.as_written",
        [Field.AssignmentIsGroup] = "iif({it}.is_group, 'true', 'false')",
        [Field.DepartmentId] = "{it}.id",
        [Field.DepartmentName] = "{it}.name",
        [Field.DepartmentKind] = "{it}.kind",
        [Field.DepartmentLevel] = "{it}.level",
        [Field.DepartmentFunction] = "{it}.function",
        [Field.RegionCode] = "{it}.code",
        [Field.RegionName] = "{it}.name",
        [Field.RegionFullName] = "{it}.full_name",
        [Field.RegionLevel] = "{it}.level",
        [Field.RegionParentCode] = "{it}.parent_code",
    }.ToFrozenDictionary();

    /// <param name="it">The alias; for an entry of a list the expression of the entry itself.</param>
    public static string Of(Field field, string it) =>
        field == Field.Text ? it : Expressions[field].Replace(It, it, StringComparison.Ordinal);
}
