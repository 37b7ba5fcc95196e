using System.Text.Json;
using Xunit;

namespace PolicyGraph.Acceptance.Corpus;

/// <summary>Single lists, and texts that are none, against their labels.</summary>
public sealed class LabelledListTests
{
    [Fact]
    public void Lists_with_labels_reach_their_floor()
    {
        CorpusFolder.Require();
        var tally = new Tally();
        foreach (var list in Read())
            tally.AddList(list.Id, list.Labels, CorpusFolder.Pipeline.ReadList(list.Text, list.Region, list.Context).Assignments);

        Floors.Require("strings assignments", tally);
    }

    [Fact]
    public void Texts_labelled_as_no_list_are_none()
    {
        CorpusFolder.Require();
        var decoys = Read().Where(list => list.IsDecoy).ToList();

        Assert.NotEmpty(decoys);
        Assert.All(decoys, decoy => Assert.Empty(CorpusFolder.Pipeline.ReadList(decoy.Text, decoy.Region, decoy.Context).Assignments));
    }

    private static IEnumerable<LabelledList> Read()
    {
        foreach (var line in File.ReadLines(Path.Combine(CorpusFolder.Path, "strings.jsonl")).Where(line => line.Length > 0))
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

    private sealed record LabelledList(string Id, string Text, string? Region, string? Context, bool IsDecoy, List<Label> Labels);
}
