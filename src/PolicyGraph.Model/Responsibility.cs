namespace PolicyGraph.Model;

/// <summary>The list at the end of a measure, brackets and labels included.</summary>
/// <param name="Text">Reading form. For a table row its cells joined by |, in column order.</param>
public sealed record Responsibility(string Text, TextSpan Span);
