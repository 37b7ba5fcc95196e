using PolicyGraph.Api.Paging;
using PolicyGraph.Storage;

namespace PolicyGraph.Api;

/// <summary>What a request brings along for the resolvers, where the operator has set page sizes of his own.</summary>
public sealed record PolicyRequestState(IGraphReader Store, PageLimits Pages);
