using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;

namespace PolicyGraph.Reports.Reviews;

/// <summary>What an analyst decided of a name.</summary>
/// <param name="Name">Without its place.</param>
/// <param name="Meant">Name of the body that it is another name of; null for a body of its own.</param>
public sealed record LexiconDecision(string Name, string? Meant)
{
    private const string Source = "review";

    /// <summary>NAME, or NAME=BODY.</summary>
    public static LexiconDecision Parse(string text) => text.IndexOf('=', StringComparison.Ordinal) is >= 0 and var at
        ? new(text[..at].Trim(), text[(at + 1)..].Trim())
        : new(text.Trim(), null);

    /// <param name="kind">What sort of body the name looks like.</param>
    public string Row(DepartmentKind kind) => Meant is null ? RowOf(Name, kind) : $"alias\t{Name}\t{Meant}\t{Source}";

    /// <summary>A body of its own.</summary>
    internal static string RowOf(string name, DepartmentKind kind) =>
        $"organ\t{name}\t\t{EnumText<DepartmentKind>.Of(kind)}\t\tPLAIN\t\t{Source}";
}
