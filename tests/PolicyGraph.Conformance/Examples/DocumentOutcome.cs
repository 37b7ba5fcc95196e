using PolicyGraph.Model;

namespace PolicyGraph.Conformance.Examples;

/// <summary>
/// A policy in lines that begin with a key. An example names the keys that it is about; of these every line is compared,
/// so that one too many shows as well as one too few.
/// </summary>
internal static class DocumentOutcome
{
    private const string Assignments = "assignment";

    public static string[] Of(Policy policy, string[] expected)
    {
        var keys = expected.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        var names = new ExpectedNames(expected);
        return [.. Lines(policy, names).Where(line => keys.Contains(KeyOf(line)))];
    }

    private static IEnumerable<string> Lines(Policy policy, ExpectedNames names)
    {
        yield return $"title {policy.Title ?? "none"}";
        yield return $"number {policy.DocumentNumber ?? "none"}";
        yield return $"issuer {policy.Issuer?.Name ?? "none"}";
        yield return $"region {policy.Region?.FullName ?? "none"}";
        yield return $"level {(policy.Level is { } level ? OutcomeLines.Code(level) : "none")}";
        yield return $"issued {policy.IssuedOn?.ToString("O") ?? "none"}";
        yield return $"published {policy.PublishedOn?.ToString("O") ?? "none"}";
        foreach (var line in Cited("basis", policy.Basis).Concat(Cited("cites", policy.Citations)))
            yield return line;
        if (policy.Measures.IsEmpty)
            yield return "measure none";
        foreach (var line in policy.Measures.SelectMany(measure => Lines(measure, names)))
            yield return line;
        foreach (var diagnostic in policy.Diagnostics)
            yield return OutcomeLines.Describe(diagnostic);
    }

    private static IEnumerable<string> Cited(string key, IReadOnlyCollection<Citation> citations) =>
        citations.Count == 0
            ? [$"{key} none"]
            : citations.Select(cited => string.Join(' ', new[]
            {
                key,
                cited.Title is { } title ? $"《{title}》" : null,
                cited.DocumentNumber,
                cited.MeasureNumber is { } number ? $"in {number}" : null,
            }.OfType<string>()));

    private static IEnumerable<string> Lines(Measure measure, ExpectedNames names)
    {
        yield return $"measure {measure.Number} {measure.Title}";
        yield return $"path {string.Join(" / ", measure.Path)}";
        yield return $"text {measure.Text.Replace('\n', '⏎')}";
        yield return $"list {measure.Responsibility.Text.Replace('\n', '⏎')} {measure.Responsibility.Span}";
        foreach (var assignment in measure.Assignments)
            yield return names.Describe(assignment);
        if (measure.Deadline is { } deadline)
            yield return $"deadline {deadline}";
    }

    private static string KeyOf(string line)
    {
        var key = line.Split(' ', 2)[0];
        return key is "LEAD" or "COORDINATE" or "SHARED" or "RESPONSIBLE" ? Assignments : OutcomeLines.IsDiagnostic(key) ? "PG" : key;
    }
}
