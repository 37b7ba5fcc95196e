using Xunit;

namespace PolicyGraph.Acceptance.Corpus;

/// <summary>Single lists, and texts that are none, against their labels.</summary>
public sealed class LabelledListTests
{
    [Theory]
    [InlineData("own")]
    [InlineData("real")]
    public void Lists_with_labels_reach_their_floors(string set)
    {
        // The ids of each reader's lists begin with a letter of their own.
        foreach (var reader in LabelledSet.Of(set).Lists().GroupBy(list => list.Id[0]))
        {
            var tally = new Tally();
            foreach (var list in reader)
                tally.AddList(list.Id, list.Labels, CorpusFolder.Pipeline.ReadList(list.Text, list.Region, list.Context).Assignments);

            Floors.Require($"{set} lists {reader.Key} assignments", tally);
        }
    }

    [Theory]
    [InlineData("own")]
    [InlineData("real")]
    public void Texts_labelled_as_no_list_are_none(string set)
    {
        var decoys = LabelledSet.Of(set).Lists().Where(list => list.IsDecoy).ToList();

        Assert.NotEmpty(decoys);
        Assert.All(decoys, decoy => Assert.Empty(CorpusFolder.Pipeline.ReadList(decoy.Text, decoy.Region, decoy.Context).Assignments));
    }
}
