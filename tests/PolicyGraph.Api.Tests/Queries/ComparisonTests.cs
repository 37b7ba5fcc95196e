using System.Text.Json;
using PolicyGraph.Api.Tests.Support;
using Xunit;

namespace PolicyGraph.Api.Tests.Queries;

/// <summary>The same task in several policies.</summary>
public sealed class ComparisonTests(SampleStore store)
{
    private const string National = "国办发〔2024〕901号";
    private const string Province = "云政办发〔2024〕902号";
    private const string City = "曲政办发〔2024〕903号";

    private const string Query = """
        query ($ids: [ID!]!, $all: Boolean) { compare(policyIds: $ids, unaligned: $all) {
            score measures { id number title policy { documentNumber } assignments { role department { name } } }
            owners { name function change roles departments { name } } } }
        """;

    [Fact]
    public async Task Tasks_come_in_the_order_of_the_first_policy_with_one_measure_a_policy()
    {
        var tasks = await CompareAsync(all: false, National, Province, City);
        Assert.NotEmpty(tasks);
        Assert.All(tasks, task =>
        {
            var measures = task.List("measures");
            Assert.Equal(3, measures.Length);
            Assert.InRange(measures.Count(measure => measure.ValueKind != JsonValueKind.Null), 2, 3);
            Assert.InRange(task.At("score").GetDouble(), 0.1, 1);
            Assert.All(measures.Zip([National, Province, City]).Where(pair => pair.First.ValueKind != JsonValueKind.Null),
                pair => Assert.Equal(pair.Second, pair.First.Text("policy", "documentNumber")));
        });
        var own = tasks.Select(task => task.List("measures")[0]).Where(measure => measure.ValueKind != JsonValueKind.Null).Select(measure => measure.Text("id")).ToArray();
        Assert.Equal(own.Distinct(), own);
    }

    [Fact]
    public async Task Owners_are_compared_by_line_of_work()
    {
        var tasks = await CompareAsync(all: false, National, Province);
        Assert.All(tasks, task => Assert.All(task.List("owners"), owner =>
        {
            var (roles, bodies) = (owner.List("roles"), owner.List("departments"));
            Assert.Equal(roles.Select(role => role.ValueKind == JsonValueKind.Null), bodies.Select(body => body.ValueKind == JsonValueKind.Null));
            var expected = (roles[0].GetString(), roles[1].GetString()) switch
            {
                (null, _) => "ADDED",
                (_, null) => "LOST",
                var (first, second) => first == second ? "SAME" : "OTHER_ROLE",
            };
            Assert.Equal(expected, owner.Text("change"));
        }));
        Assert.Contains(tasks.SelectMany(task => task.List("owners")), owner => owner.Text("change") == "SAME"
            && owner.List("departments")[0].Text("name") != owner.List("departments")[1].Text("name"));
    }

    [Fact]
    public async Task Every_measure_comes_once_where_single_tasks_are_wanted_too()
    {
        var tasks = await CompareAsync(all: true, Province, City);
        var measures = tasks.SelectMany(task => task.List("measures")).Where(measure => measure.ValueKind != JsonValueKind.Null).ToArray();
        Assert.Equal(measures.Length, measures.Select(measure => measure.Text("id")).Distinct().Count());
        var counts = (await store.DataAsync(
            "query ($a: String, $b: String) { a: policy(documentNumber: $a) { measures { totalCount } } b: policy(documentNumber: $b) { measures { totalCount } } }",
            new { a = Province, b = City }));
        Assert.Equal(counts.At("a", "measures", "totalCount").GetInt32() + counts.At("b", "measures", "totalCount").GetInt32(), measures.Length);
        Assert.All(tasks.Where(task => task.At("score").ValueKind == JsonValueKind.Null),
            task => Assert.Single(task.List("measures"), measure => measure.ValueKind != JsonValueKind.Null));
    }

    [Fact]
    public async Task Measure_knows_its_words_and_the_same_task_elsewhere()
    {
        var task = (await CompareAsync(all: false, National, Province))[0];
        var (one, other) = (task.List("measures")[0].Text("id"), task.List("measures")[1].Text("id"));
        var measure = (await store.DataAsync(
            "query ($id: ID!) { node(id: $id) { ... on Measure { keywords aligned(first: 50) { score measure { id } } } } }", new { id = one })).At("node");
        Assert.NotEmpty(measure.List("keywords"));
        Assert.Contains(other, measure.List("aligned").Select(aligned => aligned.Text("measure", "id")));
    }

    [Fact]
    public async Task Policies_that_cannot_be_compared_are_a_client_error()
    {
        var id = await store.PolicyIdAsync(National);
        Assert.Equal(("policyIds: give 2 to 10 ids, each once.", "BAD_USER_INPUT"), await store.ErrorAsync(Query, new { ids = new[] { id } }));
        Assert.Equal(("policyIds: give 2 to 10 ids, each once.", "BAD_USER_INPUT"), await store.ErrorAsync(Query, new { ids = new[] { id, id } }));
        Assert.Equal(
            ("policyIds: the store knows nothing with the id \"UG9saWN5Ong\".", "NOT_FOUND"), await store.ErrorAsync(Query, new { ids = new[] { id, "UG9saWN5Ong" } }));
    }

    private async Task<JsonElement[]> CompareAsync(bool all, params string[] numbers)
    {
        var ids = new List<string>();
        foreach (var number in numbers)
            ids.Add(await store.PolicyIdAsync(number));
        return (await store.DataAsync(Query, new { ids, all })).List("compare");
    }
}
