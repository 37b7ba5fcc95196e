using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>A heading that is nothing but bodies, and the items below it.</summary>
/// <param name="Item">Index of the first item in the outline's headings.</param>
/// <param name="End">Where the last item ends.</param>
/// <param name="IsNumbered">一、市科技局, and not 市科技局： on a line of its own.</param>
internal sealed record BodySection(ResponsibilityList Bodies, int Item, int End, bool IsNumbered);
