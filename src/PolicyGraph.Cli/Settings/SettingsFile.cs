using System.Text.Json;
using PolicyGraph.Cli.Commands;
using PolicyGraph.Cli.Output;

namespace PolicyGraph.Cli.Settings;

/// <summary>The configuration file: JSON with sections, comments allowed; each value as the text that the environment would hold.</summary>
internal sealed class SettingsFile
{
    /// <summary>Read where nothing else is said, if it is there.</summary>
    public const string DefaultName = "policygraph.json";

    private static readonly JsonDocumentOptions Form =
        new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false, MaxDepth = 8 };

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private SettingsFile(string path) => Path = path;

    public string Path { get; }

    /// <exception cref="UsageException">It cannot be read, is no JSON, or holds what is no setting.</exception>
    public static SettingsFile Read(string path)
    {
        var file = new SettingsFile(path);
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path), Form);
            file.Add("", json.RootElement);
            return file;
        }
        catch (JsonException cause)
        {
            throw new UsageException($"{path}: line {cause.LineNumber + 1}, byte {cause.BytePositionInLine + 1} is no JSON; docs/configuration.md shows a whole file.");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: the configuration cannot be read ({cause.Message}); check --config and POLICYGRAPH_CONFIG.");
        }
    }

    /// <returns>Null where the file does not say.</returns>
    public string? Find(string key) => _values.GetValueOrDefault(key);

    private void Add(string key, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                return;
            case JsonValueKind.Object when !SettingTable.All.Any(setting => setting.Key == key):
                foreach (var member in value.EnumerateObject())
                    Add(key.Length == 0 ? member.Name : $"{key}.{member.Name}", member.Value);
                return;
            case JsonValueKind.Array when value.EnumerateArray().All(entry => entry.ValueKind == JsonValueKind.String):
                Set(key, string.Join(SettingOf.Separator, value.EnumerateArray().Select(entry => entry.GetString())));
                return;
            case JsonValueKind.String or JsonValueKind.True or JsonValueKind.False or JsonValueKind.Number:
                Set(key, value.ToString() is var text && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? text.ToLowerInvariant() : text);
                return;
            default:
                throw new UsageException($"{Path}: {Shown(key)} must be a text, a number, true, false or a list of texts; docs/configuration.md shows a whole file.");
        }
    }

    private void Set(string key, string value)
    {
        if (!SettingTable.All.Any(setting => setting.Key == key))
            throw new UsageException($"{Path}: there is no setting {Shown(key)}; {Neighbours(key)}.");
        _values[key] = value;
    }

    /// <summary>What may stand in the same section, or the sections.</summary>
    private static string Neighbours(string key)
    {
        var section = key[..(key.IndexOf('.', StringComparison.Ordinal) + 1)];
        var inside = SettingTable.All.Where(setting => section.Length > 0 && setting.Key.StartsWith(section, StringComparison.Ordinal)).ToArray();
        return inside.Length > 0
            ? $"{section.TrimEnd('.')} has {string.Join(", ", inside.Select(setting => setting.Key[section.Length..]))}"
            : $"there are {string.Join(", ", SettingTable.All.Select(setting => setting.Key.Split('.')[0]).Distinct(StringComparer.Ordinal))}";
    }

    private static string Shown(string key) => key.Length == 0 ? "the file itself" : PlainText.Of(key);
}
