namespace PolicyGraph.Server.Http;

/// <summary>Which document a request means: its own text, or the trusted one that it names by hash.</summary>
internal sealed class DocumentChoice(TrustedDocuments? trusted, bool onlyTrusted, StatusProfile profile)
{
    private const string HashPrefix = "sha256:";

    /// <returns>The text, or why there is none.</returns>
    public (string? Document, HttpProblem? Problem) Choose(RequestParameters parameters)
    {
        var hash = parameters.DocumentHash is { } named && named.StartsWith(HashPrefix, StringComparison.Ordinal)
            ? named[HashPrefix.Length..]
            : parameters.DocumentHash;
        return (hash, parameters.Query) switch
        {
            (null, null) => Refuse("The member query is missing; it holds the document as a string.", HttpProblem.BadRequest),
            (null, { } text) => Admit(text),
            ({ } id, null) => trusted?.Find(id) is { } known ? (known, null) : Refuse("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND"),
            ({ } id, { } text) when TrustedDocuments.HashOf(text) == id => Admit(text),
            _ => Refuse("provided sha does not match query", HttpProblem.BadRequest),
        };
    }

    private (string?, HttpProblem?) Admit(string text) => !onlyTrusted || trusted?.Contains(text) == true
        ? (text, null)
        : Refuse("This server executes trusted documents only; name one by its SHA-256.", "TRUSTED_DOCUMENT_REQUIRED");

    private (string?, HttpProblem?) Refuse(string message, string code) => (null, new HttpProblem(profile.IllFormed(), message, code));
}
