using System.Text.Json;
using PolicyGraph.GraphQL.Tests.Execution;
using PolicyGraph.GraphQL.Tests.Oracle;
using PolicyGraph.GraphQL.Tests.Support;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Limits;

public sealed class HostileDocumentTests
{
    private const int Documents = 3000;

    [Fact]
    public async Task Broken_documents_are_always_answered_by_a_response()
    {
        var engine = new Shelf().Engine;
        var random = new Random(7);
        for (var i = 0; i < Documents; i++)
        {
            var (document, variables) = DocumentGenerator.Generate(Library.Schema, random, 0.02);
            document = DocumentBreaker.Break(document, random);
            var answer = await Answer.JsonAsync(engine, document, DocumentBreaker.Break(variables, random) is var v && IsJson(v) ? v : variables);
            Assert.True(
                answer.TryGetProperty("data", out _) || answer.GetProperty("errors").GetArrayLength() > 0, document);
        }
    }

    [Theory]
    [InlineData("""{"n":{"\ud800":1}}""")]
    [InlineData("""{"\ud800":1}""")]
    [InlineData("""{"n":{"from":1,"unit":"\udc00"}}""")]
    public async Task Variables_that_are_no_unicode_text_are_refused(string variables)
    {
        var answer = await Answer.JsonAsync(new Shelf().Engine, "query ($n: Range!) { range(in: $n) }", variables);
        Assert.Equal("BAD_USER_INPUT", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Wrong_value_is_quoted_in_part()
    {
        var variables = $$"""{"n":"{{new string('x', 100_000)}}"}""";
        var answer = await Answer.TextAsync(new Shelf().Engine, "query ($n: Int) { range(list: [$n]) }", variables);
        Assert.InRange(answer.Length, 1, 1000);
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
