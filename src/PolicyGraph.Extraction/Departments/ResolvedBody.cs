using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Departments;

/// <summary>An identified body, how sure that is, and the rule that made it so.</summary>
internal sealed record ResolvedBody(Department Department, double Confidence, string Rule);
