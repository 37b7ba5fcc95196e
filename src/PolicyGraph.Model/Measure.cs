using System.Collections.Immutable;

namespace PolicyGraph.Model;

/// <summary>The stretch of text that one responsibility list covers.</summary>
/// <param name="Id">Policy id and number.</param>
/// <param name="Number">chapter.item.paragraph from 1; the document's own running number where it prints one.</param>
/// <param name="Path">Headings above it, outermost first, in reading form.</param>
/// <param name="Text">Reading form, without the list.</param>
/// <param name="Span">From the first character of the text to the end of the list, in the original.</param>
/// <param name="Deadline">Reading form of the time limit in the list or the row; null where none is given.</param>
public sealed record Measure(
    string Id,
    string Number,
    ImmutableArray<string> Path,
    string Title,
    string Text,
    TextSpan Span,
    Responsibility Responsibility,
    string? Deadline,
    ImmutableArray<Assignment> Assignments);
