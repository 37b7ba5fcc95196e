using System.Collections.Immutable;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction;

/// <summary>What one responsibility list says, read without its document. Spans point into the list's own text.</summary>
/// <param name="Assignments">Empty when the text is no list.</param>
public sealed record ListReading(
    ImmutableArray<Assignment> Assignments,
    string? Deadline,
    ImmutableArray<Diagnostic> Diagnostics);
