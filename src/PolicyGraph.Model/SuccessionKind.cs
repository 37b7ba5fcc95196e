namespace PolicyGraph.Model;

/// <summary>How a reform carried the duties of one body over to another.</summary>
public enum SuccessionKind
{
    /// <summary>更名; followed when a duty is asked for today.</summary>
    Rename,

    /// <summary>合并; followed.</summary>
    Merge,

    /// <summary>并入; followed.</summary>
    Absorb,

    /// <summary>拆分; shown as possible, never followed.</summary>
    Split,

    /// <summary>职能划转; shown as possible, never followed.</summary>
    FunctionTransfer,
}
