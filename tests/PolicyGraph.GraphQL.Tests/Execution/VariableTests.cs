using PolicyGraph.GraphQL.Tests.Support;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Execution;

public sealed class VariableTests
{
    [Theory]
    [InlineData("$n: [Int!]", """{"n":[1,2,3]}""", 3)]
    [InlineData("$n: [Int!]", """{"n":7}""", 1)]
    [InlineData("$n: [Int!]", """{"n":[1.0,2e1]}""", 2)]
    [InlineData("$n: [Int!]", "{}", 0)]
    [InlineData("$n: [Int!] = [1, 2]", "{}", 2)]
    [InlineData("$n: [Int!] = [1, 2]", """{"n":null}""", 0)]
    public async Task Variable_is_coerced_to_its_type(string definition, string variables, int length)
    {
        var answer = await Answer.JsonAsync(new Shelf().Engine, $"query ({definition}) {{ range(list: $n) }}", variables);
        Assert.Equal(length, answer.GetProperty("data").GetProperty("range").GetInt32());
    }

    [Theory]
    [InlineData("$n: Range!", "{}", "Variable \"$n\" of required type \"Range!\" was not provided.")]
    [InlineData("$n: Range!", """{"n":null}""", "Variable \"$n\" of non-null type \"Range!\" must not be null.")]
    [InlineData("$n: Range", """{"n":5}""", "Variable \"$n\" got invalid value 5; Expected type \"Range\" to be an object.")]
    [InlineData("$n: Range", """{"n":{"from":"1"}}""", "Variable \"$n\" got invalid value \"1\" at \"n.from\"; Int cannot represent non-integer value: \"1\"")]
    [InlineData("$n: Range", """{"n":{"from":1.5}}""", "Variable \"$n\" got invalid value 1.5 at \"n.from\"; Int cannot represent non-integer value: 1.5")]
    [InlineData("$n: Range", """{"n":{"from":1,"unit":"DE"}}""", "Variable \"$n\" got invalid value \"DE\" at \"n.unit\"; Value \"DE\" does not exist in \"Lang\" enum.")]
    [InlineData("$n: Range", """{"n":{"from":1,"till":2}}""", "Variable \"$n\" got invalid value {\"from\":1,\"till\":2}; Field \"till\" is not defined by type \"Range\".")]
    public async Task Variable_of_another_type_is_refused_by_its_path(string definition, string variables, string message)
    {
        var answer = await Answer.JsonAsync(new Shelf().Engine, $"query ({definition}) {{ range(in: $n) }}", variables);
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal(message, error.GetProperty("message").GetString());
        Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("""[{"line":1,"column":8}]""", error.GetProperty("locations").GetRawText());
        Assert.False(answer.TryGetProperty("data", out _));
    }

    [Theory]
    [InlineData("""{"w":{"text":"a","range":{"from":1}}}""", "Exactly one key must be specified for OneOf type \"Search\".")]
    [InlineData("""{"w":{}}""", "Exactly one key must be specified for OneOf type \"Search\".")]
    [InlineData("""{"w":{"text":null}}""", "Field \"text\" must be non-null.")]
    public async Task One_of_takes_exactly_one_field(string variables, string message)
    {
        const string query = "query ($w: Search) { find(where: $w) { __typename } }";
        var answer = await Answer.JsonAsync(new Shelf().Engine, query, variables);
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.EndsWith(message, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_of_a_variable_inside_a_one_of_literal_is_found_when_it_is_executed()
    {
        const string query = "query ($t: String!, $u: String) { find(where: {text: $t}) { __typename } flag @skip(if: false) }";
        var answer = await Answer.JsonAsync(new Shelf().Engine, query.Replace(", $u: String", "", StringComparison.Ordinal), """{"t":"x"}""");
        Assert.Equal(3, answer.GetProperty("data").GetProperty("find").GetArrayLength());
    }
}
