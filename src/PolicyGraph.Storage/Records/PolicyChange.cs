namespace PolicyGraph.Storage.Records;

/// <summary>What became of a policy that was written.</summary>
public enum PolicyChange
{
    /// <summary>The store had no text of it.</summary>
    Added,

    /// <summary>Another text of it was there and is gone.</summary>
    Replaced,

    /// <summary>The same was there already; nothing was written.</summary>
    Unchanged,
}
