using PolicyGraph.Api.Tests.Support;
using Xunit;

namespace PolicyGraph.Api.Tests.Queries;

public sealed class AlignmentTests(SampleStore store)
{
    private static string Question(int first) => $$"""
        query ($n: String) { policy(documentNumber: $n) { measures { nodes {
          number keywords aligned(first: {{first}}) { score measure { number policy { documentNumber } assignments { asWritten } } } } } } }
        """;

    [Fact]
    public async Task Measure_has_those_of_other_policies_that_give_out_the_same_task()
    {
        var measures = (await store.DataAsync(Question(20), new { n = "国办发〔2024〕901号" })).At("policy").List("measures", "nodes");
        var census = measures.Single(measure => measure.Text("number") == "2.1");
        Assert.Contains("普查", census.List("keywords").Select(word => word.GetString()));
        var aligned = census.List("aligned");
        Assert.Contains(aligned, other => other.Text("measure", "policy", "documentNumber") == "云政办发〔2024〕902号" && other.Text("measure", "number") == "1");
        Assert.All(aligned, other => Assert.NotEmpty(other.At("measure").List("assignments")));
        var scores = aligned.Select(other => other.At("score").GetDouble()).ToArray();
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.All(scores, score => Assert.InRange(score, 0.1, 1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task No_more_are_given_than_wanted(int first)
    {
        var measures = (await store.DataAsync(Question(first), new { n = "国办发〔2024〕901号" })).At("policy").List("measures", "nodes");
        Assert.All(measures, measure => Assert.True(measure.List("aligned").Length <= first));
        Assert.Equal(first > 0, measures.Any(measure => measure.List("aligned").Length > 0));
    }
}
