using System.Text.Json;
using PolicyGraph.GraphQL.Introspection;
using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.TypeSystem;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Oracle;

public sealed class IntrospectionOracleTests
{
    private const int Schemas = 10;

    [Fact]
    public async Task Introspection_gives_a_client_the_schema_that_we_print()
    {
        using var oracle = OracleProcess.StartOrSkip();
        foreach (var sdl in GeneratedSchemas())
        {
            var schema = Schema.Parse(sdl);
            var loaded = oracle.Ask(new { command = "load", sdl });
            Assert.Equal(loaded.GetProperty("printed").GetString(), SchemaPrinter.Print(schema));

            var options = new { specifiedByUrl = true, schemaDescription = true, inputValueDeprecation = true, oneOf = true, directiveIsRepeatable = true };
            var asked = oracle.Ask(new { command = "introspect", options });
            var answer = await Answer.JsonAsync(OracleEngine.Create(schema), asked.GetProperty("query").GetString()!);
            var client = oracle.Ask(new { command = "clientSchema", introspection = answer.GetProperty("data") });
            Assert.Equal(SchemaPrinter.Print(schema), client.GetProperty("printed").GetString());
        }
    }

    [Fact]
    public async Task Introspection_without_descriptions_equals_that_of_the_reference()
    {
        using var oracle = OracleProcess.StartOrSkip();
        foreach (var sdl in GeneratedSchemas())
        {
            oracle.Ask(new { command = "load", sdl });
            var options = new
            {
                descriptions = false,
                specifiedByUrl = true,
                inputValueDeprecation = true,
                oneOf = true,
                directiveIsRepeatable = true,
                experimentalDirectiveDeprecation = true,
            };
            var asked = oracle.Ask(new { command = "introspect", options });
            var answer = await Answer.JsonAsync(
                OracleEngine.Create(Schema.Parse(sdl)), asked.GetProperty("query").GetString()!);
            Assert.Equal(
                JsonSerializer.Serialize(asked.GetProperty("introspection")),
                JsonSerializer.Serialize(answer.GetProperty("data")));
        }
    }

    private static IEnumerable<string> GeneratedSchemas() =>
        Enumerable.Range(1, Schemas).Select(seed => new SchemaGenerator(new Random(seed)).Generate())
            .Append("\"\"\"The service.\"\"\" schema { query: Root }\n\"Root \\\"of\\\" all\\n\" type Root { \"a\n\" a: Float }"
                .Replace("\"a\n\"", "\"\"\"\n  a\n    b\n\"\"\"", StringComparison.Ordinal));
}
