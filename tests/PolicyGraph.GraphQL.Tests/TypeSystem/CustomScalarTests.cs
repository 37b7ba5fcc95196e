using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.TypeSystem.Scalars;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.TypeSystem;

public sealed class CustomScalarTests
{
    private static readonly GraphQLEngine Engine = new(
        Schema.Parse(
            "type Query { next(of: Day = \"2020-02-28\"): Day any(value: Any): Any } scalar Day scalar Any",
            new SchemaOptions(ImmutableDictionary<string, ScalarCoercion>.Empty.Add("Day", new DayCoercion()))),
        new ResolverTable()
            .Computed<object>("Query.next", (_, a) => a.Get<DateOnly>("of").AddDays(1))
            .Computed<object>("Query.any", (_, a) => a["value"]));

    [Theory]
    [InlineData("""{ next(of: "2024-02-29") }""", """{"data":{"next":"2024-03-01"}}""")]
    [InlineData("{ next }", """{"data":{"next":"2020-02-29"}}""")]
    public async Task Scalar_reads_and_writes_as_it_was_told(string document, string expected) =>
        Assert.Equal(expected, await Answer.TextAsync(Engine, document));

    [Theory]
    [InlineData("""{ next(of: "2023-02-29") }""", "A Day is written as 2024-01-31.")]
    [InlineData("{ next(of: 5) }", "A Day is written as 2024-01-31.")]
    public async Task Scalar_refuses_in_its_own_words(string document, string message)
    {
        var answer = await Answer.JsonAsync(Engine, document);
        Assert.Equal(message, Assert.Single(answer.GetProperty("errors").EnumerateArray()).GetProperty("message").GetString());
    }

    [Theory]
    [InlineData("""{"a":[1,2.5,true,null,"文"],"b":{}}""")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    public async Task Scalar_without_rules_passes_any_value(string value)
    {
        var answer = await Answer.TextAsync(Engine, "query ($v: Any) { any(value: $v) }", $$"""{"v":{{value}}}""");
        Assert.Equal("{\"data\":{\"any\":" + value + "}}", answer);
    }

    private sealed class DayCoercion : ScalarCoercion
    {
        public override bool TryReadLiteral(
            ValueNode literal, VariableValues? variables, out object? value, out string? problem) =>
            TryRead((literal as StringValueNode)?.Value, out value, out problem);

        public override bool TryReadJson(JsonElement json, out object? value, out string? problem) =>
            TryRead(json.ValueKind == JsonValueKind.String ? json.GetString() : null, out value, out problem);

        public override string? Write(object value, ResponseWriter writer)
        {
            if (value is not DateOnly day)
                return "This is no Day.";
            writer.WriteString(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            return null;
        }

        private static bool TryRead(string? text, out object? value, out string? problem)
        {
            var isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day);
            value = isDay ? day : null;
            problem = isDay ? null : "A Day is written as 2024-01-31.";
            return isDay;
        }
    }
}
