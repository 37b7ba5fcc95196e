using System.Collections.Immutable;

namespace PolicyGraph.Server.Access;

/// <summary>Whom the server lets in.</summary>
public sealed record AccessOptions
{
    /// <summary>Whether questions need a key too; what only tells how the server is does not.</summary>
    public bool ReadingNeedsKey { get; init; }

    /// <summary>Who may have a document read without storing it.</summary>
    public DryRunAccess DryRun { get; init; } = DryRunAccess.Local;

    public ImmutableArray<ApiKey> Keys { get; init; } = [];
}
