using System.Text.Json;
using PolicyGraph.Model;
using Xunit;

namespace PolicyGraph.Acceptance.Corpus;

/// <summary>Whole documents against their labels.</summary>
public sealed class LabelledDocumentTests
{
    [Theory]
    [InlineData("own")]
    [InlineData("real")]
    public void Documents_with_labels_reach_their_floors(string set)
    {
        foreach (var (gold, policy) in LabelledSet.Of(set).Documents())
        {
            var source = gold.GetProperty("source").GetString()![..3];
            Floors.Require($"{set} {source} assignments", Assignments(gold, policy));
            Floors.Require($"{set} {source} documents", Documents(gold, policy));
        }
    }

    /// <summary>A measure meets its label by the text of its list; lists that no label has count against precision.</summary>
    private static Tally Assignments(JsonElement gold, Policy policy)
    {
        var tally = new Tally();
        var left = policy.Measures.ToList();
        foreach (var labelled in gold.GetProperty("measures").EnumerateArray())
        {
            var key = Folding.Of(labelled.GetProperty("responsibility").GetString());
            var at = left.FindIndex(measure => Key(measure) == key);
            at = at >= 0 ? at : left.FindIndex(measure => key.Contains(Key(measure), StringComparison.Ordinal) || Key(measure).Contains(key, StringComparison.Ordinal));
            tally.AddList(labelled.GetProperty("id").GetString()!, Label.ReadAll(labelled), at < 0 ? [] : left[at].Assignments);
            if (at >= 0)
                left.RemoveAt(at);
        }

        foreach (var spurious in left)
            tally.AddList($"unlabelled {spurious.Number}", [], spurious.Assignments);
        return tally;
    }

    private static Tally Documents(JsonElement gold, Policy policy)
    {
        var tally = new Tally();
        tally.AddSet(
            "documents",
            [.. Labelled(gold, "basis"), .. Labelled(gold, "citations")],
            [.. policy.Basis.Select(each => Found("basis", each)), .. policy.Citations.Select(each => Found("citations", each))]);
        return tally;
    }

    private static string Key(Measure measure) => Folding.Of(measure.Responsibility.Text);

    private static IEnumerable<string> Labelled(JsonElement gold, string kind) =>
        gold.GetProperty(kind).EnumerateArray().Select(each =>
            $"{kind} {Folding.Of(each.GetProperty("documentNumber").GetString() ?? each.GetProperty("title").GetString())}");

    private static string Found(string kind, Citation citation) => $"{kind} {Folding.Of(citation.DocumentNumber ?? citation.Title)}";
}
