using System.Globalization;
using System.Text;
using System.Text.Json;
using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Words.Profiles;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>Policies with their measures, assignments and diagnostics.</summary>
internal sealed class PolicyTable(
    SqliteSession session, DepartmentTable departments, SearchTable texts, AlignmentTable alignments, TextProfiler profiler)
{
    public PolicyRow? Find(string id)
    {
        var found = session.Query(WriteSql.FindPolicy, row => new PolicyRow(row.GetInt64(0), row.Text(1), row.Text(2)), id);
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>The bodies that issued the policy or are named in it.</summary>
    public List<long> DepartmentsOf(long key) => session.Query(WriteSql.DepartmentsOfPolicy, row => row.GetInt64(0), key);

    /// <summary>Replaces header, measures and diagnostics; the policy's bodies are there already.</summary>
    public long Put(Policy policy, string hash, PolicyRow? before)
    {
        if (before is not null)
            DropParts(before.Key);
        var key = session.Number(
            WriteSql.PutPolicy, policy.Id, policy.Source, policy.Title, policy.DocumentNumber,
            policy.Issuer is { } issuer ? departments.KeyOf(issuer.Id) : null, policy.Region?.Code,
            EnumText<AdministrativeLevel>.Of(policy.Level), DayOf(policy.IssuedOn), DayOf(policy.PublishedOn), hash);
        if (before is null)
            texts.Add(key, SearchTable.Policy, policy.Title ?? "", policy.DocumentNumber ?? "");
        else
            texts.Put(key, SearchTable.Policy, policy.Title ?? "", policy.DocumentNumber ?? "");
        if (policy.Text is { } text)
            session.Execute(WriteSql.PutPolicyText, key, text);
        alignments.Put(key, [.. policy.Measures.Select((measure, i) => AddMeasure(key, policy.Id, i + 1, measure))]);
        for (var i = 0; i < policy.Diagnostics.Length; i++)
            AddDiagnostic(key, i + 1, policy.Diagnostics[i]);
        return key;
    }

    /// <summary>Takes the text away and leaves a policy that is only cited.</summary>
    /// <returns>The document number that the policy is known by.</returns>
    public string? MakeReference(long key)
    {
        DropParts(key);
        texts.Drop(key, SearchTable.Policy);
        session.Execute(WriteSql.MakeReference, key);
        return session.Scalar(ReadSql.DocumentNumberOf, key) as string;
    }

    private void DropParts(long key)
    {
        alignments.Drop(key);
        session.Execute(WriteSql.DropPolicyText, key);
        foreach (var measure in session.Query(WriteSql.MeasuresOfPolicy, row => row.GetInt64(0), key))
            texts.Drop(measure, SearchTable.Measure);
        session.Execute(WriteSql.DropMeasures, key);
        session.Execute(WriteSql.DropDiagnostics, key);
    }

    private AlignmentTable.NewMeasure AddMeasure(long policy, string policyId, int position, Measure measure)
    {
        var profile = profiler.Of(measure.Title, measure.Text);
        var key = session.Insert(
            WriteSql.AddMeasure, policy, position, measure.Id, measure.Number, JsonSerializer.Serialize(measure.Path, TextJson.Lists.ImmutableArrayString),
            measure.Title, measure.Text, measure.Span.Start, measure.Span.End, measure.Responsibility.Text,
            measure.Responsibility.Span.Start, measure.Responsibility.Span.End, measure.Deadline,
            JsonSerializer.Serialize(profile.Keywords, TextJson.Lists.ImmutableArrayString));
        texts.Add(key, SearchTable.Measure, measure.Title, measure.Text, measure.Responsibility.Text);
        for (var i = 0; i < measure.Assignments.Length; i++)
            AddAssignment(key, i + 1, policyId, position, measure.Assignments[i]);
        session.Execute(WriteSql.AddMeasureFacet, key, policy, measure.Deadline, OwnersOf(measure));
        return new AlignmentTable.NewMeasure(key, measure.Id, profile.Sketch);
    }

    private void AddAssignment(long measure, int ordinal, string policyId, int measurePosition, Assignment assignment) => session.Execute(
        WriteSql.AddAssignment, measure, ordinal, policyId, measurePosition, departments.KeyOf(assignment.Department.Id), EnumText<ResponsibilityRole>.Of(assignment.Role),
        assignment.IsGroup ? 1 : 0, assignment.Position, assignment.AsWritten, assignment.Confidence, assignment.Rule,
        assignment.Span.Start, assignment.Span.End);

    /// <summary>See <see cref="MeasureTally"/>.</summary>
    private string OwnersOf(Measure measure)
    {
        var owners = new StringBuilder();
        foreach (var assignment in measure.Assignments)
            owners.Append(CultureInfo.InvariantCulture, $"{departments.KeyOf(assignment.Department.Id)}{EnumText<ResponsibilityRole>.Of(assignment.Role)[0]}");
        return owners.ToString();
    }

    private void AddDiagnostic(long policy, int ordinal, Diagnostic diagnostic) => session.Execute(
        WriteSql.AddDiagnostic, policy, ordinal, diagnostic.Code, EnumText<DiagnosticSeverity>.Of(diagnostic.Severity), diagnostic.Message,
        diagnostic.Span?.Start, diagnostic.Span?.End);

    private static string? DayOf(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
