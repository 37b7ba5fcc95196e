using System.Globalization;
using System.Text.Json;
using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Words.Profiles;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>Policies with their measures, assignments and diagnostics within a transaction.</summary>
internal sealed class PolicyWriter(ICypherTransaction transaction)
{
    /// <summary>Names of the lists of assignments in <c>create_policies</c>, which makes one type of relationship of each.</summary>
    private static readonly (ResponsibilityRole Role, string List)[] Lists =
    [
        (ResponsibilityRole.Lead, "leads"),
        (ResponsibilityRole.Coordinate, "coordinates"),
        (ResponsibilityRole.Shared, "shares"),
        (ResponsibilityRole.Responsible, "responsibleFor"),
    ];

    public async Task DeletePartsAsync(IReadOnlyList<string> ids)
    {
        if (ids.Count > 0)
            await transaction.RunAsync(WriteStatements.DeletePolicyParts, new() { ["ids"] = ids }).ConfigureAwait(false);
    }

    public Task MakeReferencesAsync(IReadOnlyList<string> ids) => transaction.RunAsync(WriteStatements.MakeReferences, new() { ["ids"] = ids });

    /// <summary>The policies' bodies are there already, their old parts no more.</summary>
    /// <param name="marksOf">A measure, by its place in a policy → how it is to be found by others that it shares words with.</param>
    public Task PutAsync(IReadOnlyList<ProfiledPolicy> policies, Func<ProfiledPolicy, int, string> marksOf)
    {
        var (bodies, rules) = (new Places<(string Id, bool IsGroup)>(), new Places<string>());
        var rows = policies.Select(policy => PolicyRow(policy, bodies, rules, marksOf)).ToArray();
        return transaction.RunAsync(WriteStatements.CreatePolicies, new()
        {
            ["bodies"] = bodies.Things.Select(body => new CypherParameters { ["id"] = body.Id, ["isGroup"] = body.IsGroup }).ToArray(),
            ["rules"] = rules.Things,
            ["rows"] = rows,
        });
    }

    private static CypherParameters PolicyRow(ProfiledPolicy hashed, Places<(string Id, bool IsGroup)> bodies, Places<string> rules, Func<ProfiledPolicy, int, string> marksOf)
    {
        var policy = hashed.Policy;
        return new()
        {
            ["id"] = policy.Id,
            ["issuedOn"] = DayOf(policy.IssuedOn),
            ["publishedOn"] = DayOf(policy.PublishedOn),
            ["issuer"] = policy.Issuer is { } issuer ? bodies.PlaceOf(KeyOf(issuer)) : null,
            ["measures"] = policy.Measures.Select((measure, i) => MeasureRow(policy.Id, i + 1, measure, hashed.Profiles[i], marksOf(hashed, i), bodies, rules)).ToArray(),
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
                ["contentHash"] = hashed.Hash,
                ["diagnosticCodes"] = policy.Diagnostics.Select(diagnostic => diagnostic.Code).ToArray(),
                ["diagnostics"] = policy.Diagnostics.Select(diagnostic => JsonSerializer.Serialize(diagnostic, TextJson.Lists.Diagnostic)).ToArray(),
            },
        };
    }

    private static CypherParameters MeasureRow(
        string policyId, int position, Measure measure, TextProfile profile, string marks, Places<(string Id, bool IsGroup)> bodies, Places<string> rules)
    {
        var row = new CypherParameters { ["position"] = position, ["properties"] = PropertiesOf(measure, profile, marks) };
        if (measure.Id != $"{policyId}#{measure.Number}")
            row["id"] = measure.Id;
        var name = measure.Title.Length > 0 ? measure.Title : measure.Number;
        if (Caption.Of(name) is var caption && caption != name)
            row["caption"] = caption;
        foreach (var (role, list) in Lists)
        {
            var assignments = measure.Assignments.Select((assignment, i) => (assignment, Ordinal: i + 1)).Where(entry => entry.assignment.Role == role)
                .Select(entry => AssignmentRow(entry.assignment, entry.Ordinal, bodies, rules)).ToArray();
            if (assignments.Length > 0)
                row[list] = assignments;
        }
        return row;
    }

    private static CypherParameters PropertiesOf(Measure measure, TextProfile profile, string marks) => new()
    {
        ["number"] = measure.Number,
        ["path"] = measure.Path.ToArray(),
        ["title"] = measure.Title,
        ["text"] = measure.Text,
        ["start"] = measure.Span.Start,
        ["end"] = measure.Span.End,
        ["responsibility"] = measure.Responsibility.Text,
        ["responsibilityStart"] = measure.Responsibility.Span.Start,
        ["responsibilityEnd"] = measure.Responsibility.Span.End,
        ["deadline"] = measure.Deadline,
        ["keywords"] = profile.Keywords.ToArray(),
        ["sketch"] = Convert.ToBase64String(profile.Sketch.ToBytes()),
        ["sketchKeys"] = marks,
    };

    private static object[] AssignmentRow(Assignment assignment, int ordinal, Places<(string Id, bool IsGroup)> bodies, Places<string> rules) =>
    [
        bodies.PlaceOf(KeyOf(assignment.Department)), ordinal, assignment.Position, assignment.AsWritten, assignment.IsGroup, assignment.Confidence,
        rules.PlaceOf(assignment.Rule), assignment.Span.Start, assignment.Span.End,
    ];

    private static (string Id, bool IsGroup) KeyOf(Department body) => (body.Id, body.Kind == DepartmentKind.Group);

    private static string? DayOf(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
