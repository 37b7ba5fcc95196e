using System.Globalization;
using System.Text.Json;
using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;

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
    public async Task PutAsync(IReadOnlyList<HashedPolicy> policies)
    {
        await RunAsync(WriteStatements.MergePolicies, policies.Select(Header)).ConfigureAwait(false);
        await RunAsync(WriteStatements.CreateMeasures, policies.SelectMany(policy => policy.Policy.Measures.Select(
            (measure, i) => MeasureRow(policy.Policy.Id, i + 1, measure)))).ConfigureAwait(false);
        await RunAsync(WriteStatements.CreateGroupAssignments, policies.SelectMany(policy => policy.Policy.Measures.SelectMany(GroupRows))).ConfigureAwait(false);
    }

    private static CypherParameters Header(HashedPolicy hashed)
    {
        var policy = hashed.Policy;
        return new()
        {
            ["id"] = policy.Id,
            ["issuedOn"] = DayOf(policy.IssuedOn),
            ["publishedOn"] = DayOf(policy.PublishedOn),
            ["issuerId"] = policy.Issuer?.Id,
            ["properties"] = new CypherParameters
            {
                ["id"] = policy.Id,
                ["name"] = policy.Title ?? policy.Id,
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

    private static CypherParameters MeasureRow(string policyId, int position, Measure measure) => new()
    {
        ["policyId"] = policyId,
        ["position"] = position,
        ["properties"] = new CypherParameters
        {
            ["id"] = measure.Id,
            ["policyId"] = policyId,
            ["position"] = position,
            ["name"] = measure.Title.Length > 0 ? measure.Title : measure.Number,
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
        },
        ["assignments"] = measure.Assignments.Select((assignment, i) => (assignment, Ordinal: i + 1))
            .Where(entry => entry.assignment.Department.Kind != DepartmentKind.Group)
            .Select(entry => AssignmentRow(entry.assignment, entry.Ordinal)).ToArray(),
    };

    private static IEnumerable<CypherParameters> GroupRows(Measure measure) => measure.Assignments
        .Select((assignment, i) => (assignment, Ordinal: i + 1))
        .Where(entry => entry.assignment.Department.Kind == DepartmentKind.Group)
        .Select(entry => new CypherParameters(AssignmentRow(entry.assignment, entry.Ordinal)) { ["measureId"] = measure.Id });

    private static CypherParameters AssignmentRow(Assignment assignment, int ordinal) => new()
    {
        ["departmentId"] = assignment.Department.Id,
        ["role"] = EnumText<ResponsibilityRole>.Of(assignment.Role),
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

    private async Task RunAsync(CypherStatement statement, IEnumerable<CypherParameters> rows)
    {
        var all = rows.ToArray();
        if (all.Length > 0)
            await transaction.RunAsync(statement, new() { ["rows"] = all }).ConfigureAwait(false);
    }

    private static string? DayOf(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
