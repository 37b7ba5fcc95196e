using PolicyGraph.Cli.Commands;
using PolicyGraph.Cli.Output;

namespace PolicyGraph.Cli.Settings;

/// <summary>What file and environment say; the environment goes before the file, and options of the command line before both.</summary>
/// <param name="file">Null where there is none.</param>
/// <param name="variable">Value of an environment variable; null when it is not set.</param>
internal sealed class ConfiguredSettings(SettingsFile? file, Func<string, string?> variable)
{
    /// <exception cref="UsageException">The value is not of its form.</exception>
    public T Get<T>(Setting<T> setting)
    {
        if (TextOf(setting) is not { } text)
            return setting.Default;
        return setting.Read(text, out var value)
            ? value
            : throw Wrong(setting, $"is {PlainText.Of(text)}; give {setting.Form}");
    }

    /// <returns>Where the value stands; null for a default.</returns>
    public string? OriginOf(Setting setting)
    {
        if (!string.IsNullOrEmpty(variable(setting.Variable)))
            return setting.Variable;
        return file?.Find(setting.Key) is null ? null : $"{file.Path}: {setting.Key}";
    }

    /// <param name="problem">Goes on from the name of the setting, and ends with the remedy.</param>
    public UsageException Wrong(Setting setting, string problem) => new($"{OriginOf(setting) ?? setting.Key} {problem}.");

    private string? TextOf(Setting setting) => variable(setting.Variable) is { Length: > 0 } text ? text : file?.Find(setting.Key);
}
