namespace PolicyGraph.GraphQL.Language;

/// <summary>
/// A stretch of a document: half-open UTF-16 offsets.
/// <code>
/// { m e }
/// 0 1 2 3 4
///   └─┘      me = [1, 3)
/// </code>
/// </summary>
public readonly record struct SourceSpan(int Start, int End);
