namespace PolicyGraph.Server.Http;

/// <summary>Why an HTTP request is not answered with data.</summary>
/// <param name="Allow">The methods that are meant, for a method that is not.</param>
internal sealed record HttpProblem(int Status, string Message, string Code = HttpProblem.BadRequest, string? Allow = null)
{
    public const string BadRequest = "BAD_REQUEST";
}
