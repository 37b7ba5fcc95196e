namespace PolicyGraph.Model;

/// <summary>Something a reader of the result must know. Codes are explained in docs/diagnostics.md.</summary>
/// <param name="Code">PG and four digits; the first is the stage.</param>
/// <param name="Span">Where it is in the original text; null when it concerns the whole document.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string Message, TextSpan? Span);
