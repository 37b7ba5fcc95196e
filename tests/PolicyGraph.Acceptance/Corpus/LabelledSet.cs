using System.Runtime.CompilerServices;
using System.Text.Json;
using PolicyGraph.Documents;
using PolicyGraph.Model;
using Xunit;

namespace PolicyGraph.Acceptance.Corpus;

/// <summary>A folder of labels: strings.jsonl, documents/ and gold/.</summary>
internal sealed record LabelledSet(string Name, string Root)
{
    /// <summary>Labels over our own writing, always there.</summary>
    public static LabelledSet Own { get; } = new("own", Path.Combine(Path.GetDirectoryName(Here())!, "..", "Labelled"));

    /// <summary>Labels over real policies, kept out of this repository.</summary>
    public static LabelledSet Real { get; } = new("real", CorpusFolder.Path);

    public static LabelledSet Of(string name) => string.Equals(name, Own.Name, StringComparison.Ordinal) ? Own : Real;

    public IEnumerable<LabelledList> Lists()
    {
        Require();
        foreach (var line in File.ReadLines(Path.Combine(Root, "strings.jsonl")).Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            yield return new LabelledList(
                root.GetProperty("id").GetString()!,
                root.GetProperty("text").GetString()!,
                root.GetProperty("region").GetString(),
                root.GetProperty("context").GetString(),
                root.TryGetProperty("negative", out var negative) && negative.GetBoolean(),
                Label.ReadAll(root));
        }
    }

    /// <summary>Each labelled document: its labels and what extraction finds in it.</summary>
    public IEnumerable<(JsonElement Gold, Policy Policy)> Documents()
    {
        Require();
        foreach (var file in Directory.GetFiles(Path.Combine(Root, "gold"), "*.json").Order(StringComparer.Ordinal))
        {
            using var gold = JsonDocument.Parse(File.ReadAllText(file));
            var source = Path.Combine(Root, "documents", gold.RootElement.GetProperty("source").GetString()!);
            var read = new DocumentReader().Read(source);
            Assert.True(read.Text is not null, read.Problem?.ToString());
            yield return (gold.RootElement.Clone(), CorpusFolder.Pipeline.Extract(read.Text!));
        }
    }

    private void Require()
    {
        if (this == Real)
        {
            CorpusFolder.Require();
        }
    }

    private static string Here([CallerFilePath] string here = "") => here;
}

/// <summary>One list with its labels; a decoy has none.</summary>
internal sealed record LabelledList(string Id, string Text, string? Region, string? Context, bool IsDecoy, List<Label> Labels);
