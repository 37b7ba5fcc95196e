namespace PolicyGraph.Tests.Support;

/// <summary>The folder that the tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PolicyGraph.sln")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException($"PolicyGraph.sln stands in no folder above {AppContext.BaseDirectory}.");
    }
}
