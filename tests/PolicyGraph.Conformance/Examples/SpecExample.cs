namespace PolicyGraph.Conformance.Examples;

/// <summary>A fenced example of a specification: what is read, and what must come of it.</summary>
/// <param name="Line">Line of the opening fence, from 1.</param>
/// <param name="Kind">First word behind the fence: reading, list, name or document.</param>
/// <param name="Region">Second word: the region that the text is of; null where the example gives none.</param>
/// <param name="Input">Lines before the dot, escapes resolved.</param>
/// <param name="Expected">Lines behind the dot.</param>
internal sealed record SpecExample(string File, int Line, string Kind, string? Region, string Input, string[] Expected);
