namespace PolicyGraph.Server.Access;

/// <summary>Who may have a document read without storing it; a key that may upload always does.</summary>
public enum DryRunAccess
{
    Key,

    /// <summary>Also requests from this machine that no proxy passed on.</summary>
    Local,

    Open,
}
