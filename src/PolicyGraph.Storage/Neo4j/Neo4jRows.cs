using System.Globalization;
using System.Text.Json;
using PolicyGraph.Model;
using PolicyGraph.Storage.Alignment;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Records;
using PolicyGraph.Words.Profiles;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>Rows, in the columns of <c>cypher/read</c>, as records.</summary>
internal static class Neo4jRows
{
    public static StoredPolicy Policy(CypherRow row) => new(
        row.Text(0), EnumText<PolicyStatus>.Parse(row.Text(1)), row.TextOrNull(2), row.TextOrNull(3), row.TextOrNull(4), row.TextOrNull(5),
        row.TextOrNull(6), EnumText<AdministrativeLevel>.ParseOrNull(row.TextOrNull(7)), Day(row.TextOrNull(8)), Day(row.TextOrNull(9)));

    public static StoredMeasure Measure(CypherRow row) => new(
        row.Text(0), row.Text(1), row.Number(2), row.Text(3), row.Texts(4), row.Text(5), row.Text(6), row.Span(7),
        new Responsibility(row.Text(9), row.Span(10)), row.TextOrNull(12), row.Texts(13));

    public static StoredAlignment Alignment(CypherRow row) => new(row.Text(0), row.Text(1), row.Fraction(2));

    public static SketchedMeasure<string> Sketch(CypherRow row) =>
        new(new(row.Text(0), row.Text(1), CrowdRank.Of(row.Text(1))), row.Number(2), TermSketch.Read(Convert.FromBase64String(row.Text(3))));

    public static StoredDepartment Department(CypherRow row) => new(
        row.Text(0), row.Text(1), row.Texts(2), EnumText<DepartmentKind>.Parse(row.Text(3)), row.TextOrNull(4),
        EnumText<AdministrativeLevel>.ParseOrNull(row.TextOrNull(5)), row.TextOrNull(6));

    public static StoredAssignment Assignment(CypherRow row) => new(
        row.Text(0), row.Text(1), row.Number(2), row.Number(3), row.Text(4), row.Text(5), RelationshipTypes.RoleOf(row.Text(6)), row.Flag(7),
        row.Number(8), row.Fraction(9), row.Text(10), row.Span(11));

    public static StoredCitation Citation(CypherRow row) => new(
        row.Text(0), row.Text(1) == RelationshipTypes.BasedOn ? CitationKind.Basis : CitationKind.Cites, row.Number(2), row.TextOrNull(3), row.Text(4),
        new Citation(row.TextOrNull(5), row.TextOrNull(6), row.TextOrNull(7), row.Span(8)));

    public static StoredSuccession Succession(CypherRow row) => new(
        row.Text(0), row.Text(1), EnumText<SuccessionKind>.Parse(row.Text(2)), row.Number(3), row.Text(4));

    public static Region Region(CypherRow row) => new(
        row.Text(0), row.Text(1), row.Text(2), EnumText<AdministrativeLevel>.Parse(row.Text(3)), row.TextOrNull(4));

    public static IEnumerable<StoredDiagnostic> Diagnostics(CypherRow row) =>
        row.Texts(1).Select(json => new StoredDiagnostic(row.Text(0), JsonSerializer.Deserialize(json, TextJson.Lists.Diagnostic)!));

    public static PolicyCounts Counts(CypherRow row) => new(row.Text(0), row.Number(1), row.Number(2), row.Number(3));

    public static SearchHit Hit(CypherRow row) => new(EnumText<SearchKind>.Parse(row.Text(0)), row.Text(1), row.Number(2), row.Text(3));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
