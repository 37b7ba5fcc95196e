using System.CommandLine;
using PolicyGraph.Cli.Settings;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>--config FILE</c>: the configuration; otherwise POLICYGRAPH_CONFIG, then policygraph.json in the working folder.</summary>
internal sealed class ConfigOption : Option<string?>
{
    private const string Variable = "POLICYGRAPH_CONFIG";

    public ConfigOption()
        : base("--config") => HelpName = "FILE";

    /// <exception cref="UsageException">The file cannot be read or holds what is no setting.</exception>
    public static ConfiguredSettings Read(string? file)
    {
        var named = file ?? Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(named))
            named = File.Exists(SettingsFile.DefaultName) ? SettingsFile.DefaultName : null;
        return new ConfiguredSettings(named is null ? null : SettingsFile.Read(named), Environment.GetEnvironmentVariable);
    }
}
