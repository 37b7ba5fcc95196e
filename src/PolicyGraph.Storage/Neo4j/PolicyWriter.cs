using System.Globalization;
using System.Text.Json;
using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Words.Profiles;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>Policies with their measures, assignments and diagnostics within a transaction.</summary>
internal sealed class PolicyWriter(ICypherTransaction transaction)
{
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
        var bodies = new BodyPlaces();
        var rows = policies.Select(policy => PolicyRow(policy, bodies, marksOf)).ToArray();
        return transaction.RunAsync(WriteStatements.CreatePolicies, new() { ["bodies"] = bodies.Rows, ["rows"] = rows });
    }

    private static CypherParameters PolicyRow(ProfiledPolicy hashed, BodyPlaces bodies, Func<ProfiledPolicy, int, string> marksOf)
    {
        var policy = hashed.Policy;
        return new()
        {
            ["id"] = policy.Id,
            ["issuedOn"] = DayOf(policy.IssuedOn),
            ["publishedOn"] = DayOf(policy.PublishedOn),
            ["issuer"] = policy.Issuer is { } issuer ? bodies.PlaceOf(issuer) : null,
            ["measures"] = policy.Measures.Select((measure, i) => MeasureRow(policy.Id, i + 1, measure, hashed.Profiles[i], marksOf(hashed, i), bodies)).ToArray(),
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
        string policyId, int position, Measure measure, TextProfile profile, string marks, BodyPlaces bodies) => new()
    {
        ["position"] = position,
        ["properties"] = new CypherParameters
        {
            ["id"] = measure.Id,
            ["policyId"] = policyId,
            ["position"] = position,
            ["name"] = measure.Title.Length > 0 ? measure.Title : measure.Number,
            ["caption"] = Caption.Of(measure.Title.Length > 0 ? measure.Title : measure.Number),
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
        },
        ["leads"] = AssignmentRows(measure, ResponsibilityRole.Lead, bodies),
        ["coordinates"] = AssignmentRows(measure, ResponsibilityRole.Coordinate, bodies),
        ["shares"] = AssignmentRows(measure, ResponsibilityRole.Shared, bodies),
        ["responsibleFor"] = AssignmentRows(measure, ResponsibilityRole.Responsible, bodies),
    };

    private static CypherParameters[] AssignmentRows(Measure measure, ResponsibilityRole role, BodyPlaces bodies) =>
    [
        .. measure.Assignments.Select((assignment, i) => (assignment, Ordinal: i + 1)).Where(entry => entry.assignment.Role == role)
            .Select(entry => AssignmentRow(entry.assignment, entry.Ordinal, bodies)),
    ];

    private static CypherParameters AssignmentRow(Assignment assignment, int ordinal, BodyPlaces bodies) => new()
    {
        ["body"] = bodies.PlaceOf(assignment.Department),
        ["properties"] = new CypherParameters
        {
            ["ordinal"] = ordinal,
            ["position"] = assignment.Position,
            ["asWritten"] = assignment.AsWritten,
            ["isGroup"] = assignment.IsGroup,
            ["confidence"] = assignment.Confidence,
            ["rule"] = assignment.Rule,
            ["start"] = assignment.Span.Start,
            ["end"] = assignment.Span.End,
        },
    };

    private static string? DayOf(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
