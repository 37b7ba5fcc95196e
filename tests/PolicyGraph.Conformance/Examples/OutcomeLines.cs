using System.Text.RegularExpressions;
using PolicyGraph.Model;

namespace PolicyGraph.Conformance.Examples;

/// <summary>How specifications write roles, kinds and diagnostics.</summary>
internal static partial class OutcomeLines
{
    public static bool IsDiagnostic(string line) => line.StartsWith("PG", StringComparison.Ordinal);

    /// <summary>Code and place: the message is told by docs/diagnostics.md.</summary>
    public static string Describe(Diagnostic diagnostic) =>
        diagnostic.Span is { } span ? $"{diagnostic.Code} {span}" : diagnostic.Code;

    /// <summary>GovernmentDepartment → GOVERNMENT_DEPARTMENT.</summary>
    public static string Code<T>(T value)
        where T : struct, Enum =>
        InnerCapital().Replace(value.ToString(), "_$1").ToUpperInvariant();

    [GeneratedRegex("(?<=.)([A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex InnerCapital();
}
