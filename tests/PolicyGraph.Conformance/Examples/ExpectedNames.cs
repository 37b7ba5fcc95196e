using PolicyGraph.Model;

namespace PolicyGraph.Conformance.Examples;

/// <summary>
/// The department names that an example expects, in order. A body has one name and many aliases; an example may call
/// it by any of them, and the outcome then calls it the same.
/// </summary>
internal sealed class ExpectedNames(IEnumerable<string> expectedLines)
{
    private readonly Queue<string> _names = new(expectedLines.Select(NameIn).OfType<string>());

    public string Describe(Assignment assignment)
    {
        var expected = _names.TryDequeue(out var next) ? next : null;
        var department = assignment.Department;
        var name = expected is not null && department.Aliases.Contains(expected) ? expected : department.Name;
        return $"{OutcomeLines.Code(assignment.Role)} {name}{(assignment.IsGroup ? " (group)" : "")} «{assignment.AsWritten}» {assignment.Span}";
    }

    /// <summary>市科技局 in LEAD 市科技局 (group) «市科技局» [0, 4).</summary>
    private static string? NameIn(string line)
    {
        var trimmed = line.Trim();
        var space = trimmed.IndexOf(' ', StringComparison.Ordinal);
        var open = trimmed.IndexOf(" «", StringComparison.Ordinal);
        return space > 0 && open > space ? trimmed[(space + 1)..open].Replace(" (group)", "", StringComparison.Ordinal) : null;
    }
}
