using PolicyGraph.Model;

namespace PolicyGraph.Cli.Output;

/// <summary>What formats without room for diagnostics leave to a few lines at the end: each code once, with its first case.</summary>
internal sealed class DiagnosticSummary
{
    private readonly SortedDictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private int documents;

    public void Add(Policy policy)
    {
        if (!policy.Diagnostics.IsEmpty)
            documents++;
        foreach (var diagnostic in policy.Diagnostics)
        {
            if (!entries.TryGetValue(diagnostic.Code, out var entry))
                entries.Add(diagnostic.Code, entry = new Entry(policy.Source, diagnostic));
            entry.Count++;
        }
    }

    public void WriteTo(TextWriter error)
    {
        if (entries.Count == 0)
            return;
        error.WriteLine($"Diagnostics in {documents} {(documents == 1 ? "document" : "documents")} (docs/diagnostics.md explains the codes):");
        foreach (var (code, entry) in entries)
        {
            var (severity, message, span) = (entry.First.Severity, entry.First.Message, entry.First.Span);
            error.WriteLine($"  {code} {Name(severity)} × {entry.Count}, first in {entry.Source}{(span is { } place ? $" {place}" : "")}: {PlainText.Of(message)}");
        }
    }

    private static string Name(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "info",
        DiagnosticSeverity.Warning => "warning",
        _ => "error",
    };

    private sealed class Entry(string source, Diagnostic first)
    {
        public string Source { get; } = source;

        public Diagnostic First { get; } = first;

        public int Count { get; set; }
    }
}
