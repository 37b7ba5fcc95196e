namespace PolicyGraph.Model;

/// <summary>Another document that a policy names.</summary>
/// <param name="Title">Without the outer 《》; null where only the number is given.</param>
/// <param name="DocumentNumber">文号 in its canonical form 国办发〔2017〕4号; null where none is given.</param>
/// <param name="MeasureNumber">The measure that cites it; null outside all measures.</param>
public sealed record Citation(string? Title, string? DocumentNumber, string? MeasureNumber, TextSpan Span);
