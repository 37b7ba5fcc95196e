namespace PolicyGraph.Server;

/// <summary>How the server listens and what it bears.</summary>
public sealed record ServerOptions
{
    /// <summary>Addresses to listen on, parted by semicolons; by default this machine alone reaches the server.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>Where the built page lies; null for wwwroot beside the program.</summary>
    public string? PageFolder { get; init; }

    /// <summary>Bytes of a request's body.</summary>
    public long MaxBodyBytes { get; init; } = 256 * 1024;

    /// <summary>How long a request may be worked on; then its questions to the store are cancelled.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long requests under way are waited for when the server stops.</summary>
    public TimeSpan ShutdownTimeout { get; init; } = TimeSpan.FromSeconds(10);
}
