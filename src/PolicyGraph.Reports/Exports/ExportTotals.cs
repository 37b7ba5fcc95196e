using System.Collections.Immutable;
using System.Globalization;

namespace PolicyGraph.Reports.Exports;

/// <summary>How much was written, by what it is called in the plural.</summary>
public sealed class ExportTotals(params ReadOnlySpan<(string Name, long Count)> counts)
{
    private readonly ImmutableArray<(string Name, long Count)> counts = [.. counts];

    public long this[string name] => counts.Single(count => count.Name == name).Count;

    /// <summary>12 nodes, 30 relationships.</summary>
    public override string ToString() =>
        string.Join(", ", counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Count} {count.Name}")));
}
