using System.Text.Json;
using System.Text.RegularExpressions;
using PolicyGraph.Api.Tests.Support;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Api.Tests.Queries;

/// <summary>The operations of docs/graphql.md, each with its variables, against the samples.</summary>
public sealed partial class DocumentedQuestionTests(SampleStore store)
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
        var data = await store.DataAsync(operation, JsonSerializer.Deserialize<JsonElement>(variables));
        Assert.All(data.EnumerateObject(), field =>
        {
            Assert.NotEqual(JsonValueKind.Null, field.Value.ValueKind);
            Assert.True(Leaves(field.Value).Any(), field.Name);
        });
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Number_of_store_calls_does_not_follow_the_size_of_lists(string operation, string variables)
    {
        Assert.SkipUnless(EngineUnderTest.ResolvesLevelsAtOnce, "HotChocolate resolves a level in as many calls as it comes to.");
        var few = await CallsAsync(operation, variables, 20);
        var many = await CallsAsync(operation, variables, 60);
        Assert.NotEmpty(few);
        Assert.Equal(few, many);
    }

    private async Task<string[]> CallsAsync(string operation, string variables, int size)
    {
        var (reader, calls) = CountingReader.Over(store.Reader);
        var answer = await store.AnswerAsync(
            Size().Replace(operation, $"$1: {size}"), JsonSerializer.Deserialize<JsonElement>(Size().Replace(variables, $"$1: {size}")), reader);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return [.. calls.Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex("""("limit"|first): [0-9]+""", RegexOptions.NonBacktracking)]
    private static partial Regex Size();

    private static string Before(string text, string end) => text[..text.IndexOf(end, StringComparison.Ordinal)];

    private static IEnumerable<JsonElement> Leaves(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Leaves(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Leaves),
        JsonValueKind.Null => [],
        _ => [json],
    };
}
