namespace PolicyGraph.Server.Http;

/// <summary>Why an HTTP request is no GraphQL request.</summary>
/// <param name="Allow">The methods that are meant, for a method that is not.</param>
internal sealed record HttpProblem(int Status, string Message, string? Allow = null);
