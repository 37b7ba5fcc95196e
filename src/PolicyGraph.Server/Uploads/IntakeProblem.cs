namespace PolicyGraph.Server.Uploads;

/// <param name="Code">Such as PG8005, or UPPER_CASE words.</param>
/// <param name="IsStore">The store is at fault, not the document.</param>
public sealed record IntakeProblem(string Code, string Message, bool IsStore = false);
