using System.Text.Json;
using PolicyGraph.Api.Tests.Support;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Api.Tests.Queries;

/// <summary>The operations of docs/graphql.md, each with its variables, against the samples.</summary>
public sealed class DocumentedQuestionTests(SampleStore store)
{
    private const string OperationFence = "```graphql\n";
    private const string VariablesFence = "```json\n";
    private const string End = "\n```";

    public static TheoryData<string, string> Operations
    {
        get
        {
            var operations = new TheoryData<string, string>();
            foreach (var rest in File.ReadAllText(Repository.PathOf("docs", "graphql.md")).Split(OperationFence).Skip(1))
            {
                var variables = rest[(rest.IndexOf(VariablesFence, StringComparison.Ordinal) + VariablesFence.Length)..];
                operations.Add(Before(rest, End), Before(variables, End));
            }
            return operations;
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Question_is_answered_with_something(string operation, string variables)
    {
        var data = await store.DataAsync(operation, JsonSerializer.Deserialize<Dictionary<string, string>>(variables));
        Assert.All(data.EnumerateObject(), field =>
        {
            Assert.NotEqual(JsonValueKind.Null, field.Value.ValueKind);
            Assert.True(Leaves(field.Value).Any(), field.Name);
        });
    }

    private static string Before(string text, string end) => text[..text.IndexOf(end, StringComparison.Ordinal)];

    private static IEnumerable<JsonElement> Leaves(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Leaves(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Leaves),
        JsonValueKind.Null => [],
        _ => [json],
    };
}
