using PolicyGraph.Storage.Neo4j;
using PolicyGraph.Storage.Neo4j.Http;
using PolicyGraph.Storage.Tests.Support;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests.Neo4j;

/// <summary>The questions and the style that are shipped for Neo4j Browser.</summary>
[Collection(nameof(Neo4jServer))]
public sealed class BrowserQuestionTests(Neo4jServer server)
{
    private static string Folder => Repository.PathOf("cypher", "browser");

    [Fact]
    public async Task Every_question_is_answered_by_the_samples()
    {
        Assert.SkipWhen(server.Settings is null, LocalNeo4j.Missing);
        var place = await Neo4jUnderTest.CreateAsync(server.Settings);
        await using var store = await place.OpenStoreAsync();
        await store.UpsertAsync(SampleFiles.All, TestContext.Current.CancellationToken);
        var questions = Directory.GetFiles(Folder, "*.cypher").Order(StringComparer.Ordinal).ToArray();
        Assert.InRange(questions.Length, 12, int.MaxValue);
        var unanswered = new List<string>();
        foreach (var question in questions)
        {
            // Pictures are nodes and paths, which only a browser reads; here they are counted.
            var text = await File.ReadAllTextAsync(question, TestContext.Current.CancellationToken);
            var counted = new CypherStatement("tests/count", $"CALL () {{\n{text}\n}}\nRETURN count(*)");
            if ((await RunAsync(counted))[0].Count(0) == 0)
                unanswered.Add(Path.GetFileName(question));
        }
        Assert.Empty(unanswered);
    }

    [Fact]
    public void Style_knows_every_label_and_relationship()
    {
        var style = File.ReadAllText(Path.Combine(Folder, "style.grass"));
        string[] names =
        [
            "node.Policy", "node.Measure", "node.Department", "node.Group", "node.Region", "relationship.LEADS", "relationship.COORDINATES",
            "relationship.SHARES", "relationship.RESPONSIBLE_FOR", "relationship.BASED_ON", "relationship.CITES", "relationship.HAS_MEASURE",
            "relationship.ISSUED", "relationship.SUCCEEDED_BY", "relationship.IN_REGION", "relationship.ALIGNED_WITH", "relationship.PART_OF",
        ];
        Assert.All(names, name => Assert.Contains($"{name} {{", style, StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement)
    {
        await using var runner = QueryApiRunner.Connect(server.Settings!, RetryPolicy.For(TimeSpan.FromSeconds(5)));
        return await runner.ReadAsync(statement, CypherParameters.None, TestContext.Current.CancellationToken);
    }
}
