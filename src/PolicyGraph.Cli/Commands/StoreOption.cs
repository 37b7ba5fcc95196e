using System.CommandLine;
using PolicyGraph.Cli.Settings;
using PolicyGraph.Storage;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>--store S</c>: the store to use; otherwise POLICYGRAPH_STORE, then the configuration, then a file in the working folder.</summary>
internal sealed class StoreOption : Option<string?>
{
    public StoreOption()
        : base("--store", "-s") => HelpName = "STORE";

    /// <param name="config">What <c>--config</c> says.</param>
    /// <exception cref="UsageException">It names no store, or the configuration cannot be used.</exception>
    public static StoreSettings SettingsFor(string? store, string? config = null) => StoreSetting.Read(ConfigOption.Read(config), store);
}
