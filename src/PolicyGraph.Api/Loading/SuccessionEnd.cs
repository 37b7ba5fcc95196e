using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Loading;

/// <summary>A reform as seen from one of its bodies.</summary>
/// <param name="OtherId">The body at the other end.</param>
internal sealed record SuccessionEnd(StoredSuccession Reform, string OtherId)
{
    public static SuccessionEnd Later(StoredSuccession reform) => new(reform, reform.SuccessorId);

    public static SuccessionEnd Earlier(StoredSuccession reform) => new(reform, reform.PredecessorId);
}
