using System.Collections.Immutable;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction;

/// <summary>Collects what the stages report on one document.</summary>
internal sealed class DiagnosticSink
{
    private readonly List<Diagnostic> _all = [];

    public void Add(string code, DiagnosticSeverity severity, string message, TextSpan? span) =>
        _all.Add(new Diagnostic(code, severity, message, span));

    public void Warn(string code, string message, TextSpan? span) => Add(code, DiagnosticSeverity.Warning, message, span);

    public void AddRange(ImmutableArray<Diagnostic> diagnostics) => _all.AddRange(diagnostics);

    /// <summary>By place, then code; those of the whole document first.</summary>
    public ImmutableArray<Diagnostic> ToSorted() =>
    [
        .. _all
            .OrderBy(diagnostic => diagnostic.Span?.Start ?? -1)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Span?.End ?? -1),
    ];
}
