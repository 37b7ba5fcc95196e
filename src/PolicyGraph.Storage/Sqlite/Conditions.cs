using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>A filter as conditions over fixed columns; what the user gave goes into parameters from $6 on.</summary>
internal sealed class Conditions
{
    private const int FirstParameter = 6;

    private readonly StringBuilder sql = new("true");
    private readonly List<object?> values = [];

    public string Sql => sql.ToString();

    public object?[] Values => [.. values];

    public static Conditions Of(PolicyFilter filter) => new Conditions()
        .AddAny("p.id IN (SELECT value FROM json_each({0}))", filter.Ids)
        .Add("instr(p.title, {0}) > 0", filter.TitleContains)
        .AddAny("p.issuer IN (SELECT key FROM department WHERE id IN (SELECT value FROM json_each({0})))", filter.IssuerIds)
        .AddAny("p.region_code IN (SELECT value FROM json_each({0}))", filter.RegionCodes)
        .AddAny("p.level IN (SELECT value FROM json_each({0}))", TextsOf(filter.Levels))
        .AddAny("p.status IN (SELECT value FROM json_each({0}))", TextsOf(filter.Statuses))
        .Add("p.issued_on >= {0}", filter.IssuedFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        .Add("p.issued_on <= {0}", filter.IssuedTo?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static Conditions Of(DepartmentFilter filter) => new Conditions()
        .AddAny("d.id IN (SELECT value FROM json_each({0}))", filter.Ids)
        .Add("(instr(d.name, {0}) > 0 OR EXISTS (SELECT 1 FROM department_alias WHERE department = d.key AND instr(alias, {0}) > 0))", filter.NameContains)
        .AddAny("d.kind IN (SELECT value FROM json_each({0}))", TextsOf(filter.Kinds))
        .AddAny("d.region_code IN (SELECT value FROM json_each({0}))", filter.RegionCodes)
        .AddAny("d.level IN (SELECT value FROM json_each({0}))", TextsOf(filter.Levels))
        .AddAny("d.function IN (SELECT value FROM json_each({0}))", filter.Functions);

    public static Conditions Of(MeasureFilter filter)
    {
        var conditions = new Conditions()
            .AddAny("p.id IN (SELECT value FROM json_each({0}))", filter.PolicyIds)
            .Add("(instr(m.title, {0}) > 0 OR instr(m.text, {0}) > 0)", filter.TextContains)
            .Add("(m.deadline IS NOT NULL) = {0}", filter.HasDeadline is { } hasDeadline ? hasDeadline ? 1L : 0L : null);
        var roles = TextsOf(filter.Roles);
        if (filter.DepartmentIds is { } bodies)
        {
            return conditions.Add(
                """
                m.key IN (SELECT a.measure FROM assignment a WHERE a.department IN (SELECT key FROM department WHERE id IN (SELECT value FROM json_each({0})))
                AND ({1} IS NULL OR a.role IN (SELECT value FROM json_each({1}))))
                """,
                TextJson.Of(bodies), roles is { } given ? TextJson.Of(given) : null);
        }
        return conditions.AddAny(
            "EXISTS (SELECT 1 FROM assignment a WHERE a.measure = m.key AND a.role IN (SELECT value FROM json_each({0})))", roles);
    }

    private static ImmutableArray<string>? TextsOf<T>(ImmutableArray<T>? values)
        where T : struct, Enum => values is { } given ? [.. given.Select(EnumText<T>.Of)] : null;

    private Conditions AddAny(string condition, ImmutableArray<string>? texts) =>
        texts is { } given ? Add(condition, TextJson.Of(given)) : this;

    private Conditions Add(string condition, object? value) => value is null ? this : Add(condition, value, null);

    private Conditions Add(string condition, object first, object? second)
    {
        var parameter = FirstParameter + values.Count;
        var isPair = condition.Contains("{1}", StringComparison.Ordinal);
        sql.Append("\nAND ").AppendFormat(CultureInfo.InvariantCulture, condition, $"${parameter}", $"${parameter + 1}");
        values.Add(first);
        if (isPair)
            values.Add(second);
        return this;
    }
}
