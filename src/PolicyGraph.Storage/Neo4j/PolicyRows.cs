using System.Globalization;
using System.Text.Json;
using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>Policies as the rows of <c>create_policies</c>, which tells what stands at each place of them.</summary>
internal sealed class PolicyRows
{
    /// <summary>In the order of their lists at the end of a measure's row; each makes one type of relationship.</summary>
    private static readonly ResponsibilityRole[] Roles =
        [ResponsibilityRole.Lead, ResponsibilityRole.Coordinate, ResponsibilityRole.Shared, ResponsibilityRole.Responsible];

    private readonly Places<(string Id, bool IsGroup)> bodies = new();
    private readonly Places<(bool IsGroup, double Confidence, string Rule)> kinds = new();

    private PolicyRows()
    {
    }

    /// <summary>A policy's row is made when it is read.</summary>
    public static CypherParameters Of(IReadOnlyList<ProfiledPolicy> policies)
    {
        var rows = new PolicyRows();
        foreach (var policy in policies)
            rows.AddPlaces(policy.Policy);
        return new()
        {
            ["bodies"] = rows.bodies.Things.Select(body => new CypherParameters { ["id"] = body.Id, ["isGroup"] = body.IsGroup }).ToArray(),
            ["kinds"] = rows.kinds.Things.Select(kind => new object[] { kind.IsGroup, kind.Confidence, kind.Rule }).ToArray(),
            ["rows"] = policies.Select(rows.RowOf),
        };
    }

    private void AddPlaces(Policy policy)
    {
        if (policy.Issuer is { } issuer)
            bodies.PlaceOf(KeyOf(issuer));
        foreach (var assignment in policy.Measures.SelectMany(measure => measure.Assignments))
        {
            bodies.PlaceOf(KeyOf(assignment.Department));
            kinds.PlaceOf(KindOf(assignment));
        }
    }

    private CypherParameters RowOf(ProfiledPolicy profiled)
    {
        var policy = profiled.Policy;
        return new()
        {
            ["id"] = policy.Id,
            ["issuedOn"] = DayOf(policy.IssuedOn),
            ["publishedOn"] = DayOf(policy.PublishedOn),
            ["issuer"] = policy.Issuer is { } issuer ? bodies.PlaceOf(KeyOf(issuer)) : null,
            ["measures"] = policy.Measures.Select((_, i) => MeasureRow(profiled, i)).ToArray(),
            ["properties"] = new CypherParameters
            {
                ["id"] = policy.Id,
                ["name"] = policy.Title ?? policy.Id,
                ["caption"] = Caption.OfPolicy(policy.DocumentNumber, policy.Title, policy.Id),
                ["title"] = policy.Title,
                ["documentNumber"] = policy.DocumentNumber,
                ["status"] = EnumText<PolicyStatus>.Of(PolicyStatus.Loaded),
                ["level"] = EnumText<AdministrativeLevel>.Of(policy.Level),
                ["regionCode"] = policy.Region?.Code,
                ["source"] = policy.Source,
                ["originalText"] = policy.Text,
                ["contentHash"] = profiled.Hash,
                ["diagnosticCodes"] = policy.Diagnostics.Select(diagnostic => diagnostic.Code).ToArray(),
                ["diagnostics"] = policy.Diagnostics.Select(diagnostic => JsonSerializer.Serialize(diagnostic, TextJson.Lists.Diagnostic)).ToArray(),
            },
        };
    }

    private object?[] MeasureRow(ProfiledPolicy profiled, int index)
    {
        var (policy, measure, profile) = (profiled.Policy, profiled.Policy.Measures[index], profiled.Profiles[index]);
        var responsibility = measure.Responsibility;
        return
        [
            index + 1, measure.Number, measure.Path.ToArray(), measure.Title, measure.Span.Start, measure.Span.Start + measure.Text.Length,
            measure.Span.End, responsibility.Span.Start, responsibility.Span.End, measure.Deadline, profile.Keywords.ToArray(),
            Convert.ToBase64String(profile.Sketch.ToBytes()), OwnOf(policy, measure),
            .. Roles.Select(role => AssignmentRows(measure, role)),
        ];
    }

    /// <summary>What the statement cannot make of the rest; null for nothing.</summary>
    private static CypherParameters? OwnOf(Policy policy, Measure measure)
    {
        var own = new CypherParameters();
        if (measure.Id != $"{policy.Id}#{measure.Number}")
            own["id"] = measure.Id;
        var name = measure.Title.Length > 0 ? measure.Title : measure.Number;
        if (Caption.Of(name) is var caption && caption != name)
            own["caption"] = caption;
        var (text, responsibility) = (measure.Text, measure.Responsibility);
        if (!CanCut(policy.Text, measure.Span.Start, measure.Span.Start + text.Length, text))
            own["text"] = text;
        if (!CanCut(policy.Text, responsibility.Span.Start, responsibility.Span.End, responsibility.Text))
            own["responsibility"] = responsibility.Text;
        return own.Count > 0 ? own : null;
    }

    private object?[]? AssignmentRows(Measure measure, ResponsibilityRole role)
    {
        var rows = new List<object>();
        for (var i = 0; i < measure.Assignments.Length; i++)
        {
            if (measure.Assignments[i].Role == role)
                rows.Add(AssignmentRow(measure.Assignments[i], i + 1, measure.Responsibility));
        }
        return rows.Count > 0 ? [.. rows] : null;
    }

    private object[] AssignmentRow(Assignment assignment, int ordinal, Responsibility responsibility)
    {
        var (start, length) = (assignment.Span.Start - responsibility.Span.Start, assignment.Span.Length);
        object[] row =
        [
            bodies.PlaceOf(KeyOf(assignment.Department)), ordinal, assignment.Position, start, length,
            kinds.PlaceOf(KindOf(assignment)),
        ];
        return CanCut(responsibility.Text, start, start + length, assignment.AsWritten) ? row : [.. row, assignment.AsWritten];
    }

    /// <summary>
    /// Whether <paramref name="part"/> is [<paramref name="start"/>, <paramref name="end"/>) of the text to Cypher too, which
    /// counts code points where spans count UTF-16 units.
    /// </summary>
    private static bool CanCut(string? text, int start, int end, string part) =>
        text is not null && start >= 0 && end <= text.Length && start <= end
        && text.AsSpan(start, end - start).SequenceEqual(part)
        && !text.AsSpan(0, end).ContainsAnyInRange('\uD800', '\uDFFF');

    private static (string Id, bool IsGroup) KeyOf(Department body) => (body.Id, body.Kind == DepartmentKind.Group);

    private static (bool IsGroup, double Confidence, string Rule) KindOf(Assignment assignment) =>
        (assignment.IsGroup, assignment.Confidence, assignment.Rule);

    private static string? DayOf(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
