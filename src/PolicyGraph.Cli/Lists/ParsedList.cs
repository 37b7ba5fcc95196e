using PolicyGraph.Extraction;

namespace PolicyGraph.Cli.Lists;

/// <summary>A responsibility list and what was read from it.</summary>
internal sealed record ParsedList(string Text, string? Region, ListReading Reading);
