using System.Collections.Immutable;
using PolicyGraph.Model;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Storage.Records;

/// <summary>A measure without its assignments.</summary>
/// <param name="Position">Place among the measures of its policy, from 1.</param>
/// <param name="Keywords">The words that say most of what it is about, the weightiest first.</param>
public sealed record StoredMeasure(
    string Id,
    string PolicyId,
    int Position,
    string Number,
    ImmutableArray<string> Path,
    string Title,
    string Text,
    TextSpan Span,
    Responsibility Responsibility,
    string? Deadline,
    ImmutableArray<string> Keywords)
{
    /// <summary>Its place in every list of measures.</summary>
    public Cursor Cursor => Cursor.OfMeasure(PolicyId, Position);
}
