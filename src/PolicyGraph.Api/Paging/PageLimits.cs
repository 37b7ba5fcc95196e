namespace PolicyGraph.Api.Paging;

/// <summary>How many entries a page holds.</summary>
/// <param name="DefaultSize">Where the request does not say.</param>
/// <param name="MaxSize">At most; never above <see cref="PageArguments.MaxSize"/>, which the schema promises.</param>
public sealed record PageLimits(int DefaultSize, int MaxSize)
{
    public static PageLimits Default { get; } = new(PageArguments.DefaultSize, PageArguments.MaxSize);
}
