using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Departments;

/// <summary>An identified body, how sure that is, and the rule that made it so.</summary>
/// <param name="IsKnown">A table has it, or it is a class, a place's government or a central body.</param>
internal sealed record ResolvedBody(Department Department, double Confidence, string Rule, bool IsKnown);
