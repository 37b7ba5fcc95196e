using System.Globalization;

namespace PolicyGraph.Cli.Settings;

/// <summary>The forms that settings have.</summary>
internal static class SettingOf
{
    /// <summary>Parts the entries of a list in the environment, as a list of the file is written down here too.</summary>
    public const char Separator = ',';

    public static Setting<string?> Text(string key, string form) => new(key, null, form, (string text, out string? value) =>
    {
        value = text;
        return true;
    });

    public static Setting<long> Number(string key, long otherwise, long least, long most) => new(
        key, otherwise, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"), (string text, out long value) =>
            long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && value >= least && value <= most);

    public static Setting<bool> Switch(string key, bool otherwise) => new(key, otherwise, "true or false", (string text, out bool value) =>
        (value = text == "true") || text == "false");

    public static Setting<string> Choice(string key, params string[] choices) => new(
        key, choices[0], string.Join(", ", choices[..^1]) + " or " + choices[^1], (string text, out string value) => choices.Contains(value = text));

    /// <param name="read">One entry; null for one that is not of the form.</param>
    public static Setting<T[]> List<T>(string key, string form, Func<string, T?> read)
        where T : class => new(key, [], form, (string text, out T[] value) =>
        {
            var entries = text.Split(Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(read).ToArray();
            value = [.. entries.OfType<T>()];
            return value.Length == entries.Length;
        });
}
