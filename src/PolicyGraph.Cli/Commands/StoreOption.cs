using System.CommandLine;
using PolicyGraph.Storage;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>--store S</c>: the store to use; otherwise POLICYGRAPH_STORE, then a file in the working folder.</summary>
internal sealed class StoreOption : Option<string?>
{
    public StoreOption()
        : base("--store", "-s") => HelpName = "STORE";

    /// <exception cref="UsageException">It names no store.</exception>
    public static StoreSettings SettingsFor(string? store)
    {
        try
        {
            return StoreSettings.From(store, Environment.GetEnvironmentVariable);
        }
        catch (StoreException cause)
        {
            throw new UsageException(cause.Message);
        }
    }
}
