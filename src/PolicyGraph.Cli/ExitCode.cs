namespace PolicyGraph.Cli;

/// <summary>What the process answers to its caller.</summary>
internal static class ExitCode
{
    /// <summary>Everything asked for was done.</summary>
    public const int Done = 0;

    /// <summary>Some input failed; the rest was done and each failure was named.</summary>
    public const int SomeInputFailed = 1;

    /// <summary>The command line cannot be followed; nothing was done.</summary>
    public const int Usage = 2;
}
