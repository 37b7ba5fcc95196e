using System.Text.Json;
using PolicyGraph.Cli.Output;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Tests.Cli;

public sealed class JsonOutputTests
{
    [Fact]
    public void Jsonl_of_a_policy_with_every_field_is_the_contract() =>
        Approved.Equal("whole.jsonl", Written.As(OutputFormat.Jsonl, SomePolicy.Whole));

    [Fact]
    public void Json_is_an_indented_array_of_the_same_policies() =>
        Approved.Equal("two.json", Written.As(OutputFormat.Json, SomePolicy.Whole, SomePolicy.Empty));

    [Fact]
    public void Json_of_nothing_is_an_empty_array() => Assert.Equal("[]\n", Written.As(OutputFormat.Json));

    [Fact]
    public void Jsonl_of_a_text_without_findings_has_null_and_empty_arrays() => Assert.Equal(
        """
        {"id":"empty.txt","source":"empty.txt","title":null,"documentNumber":null,"issuer":null,"region":null,"level":null,"issuedOn":null,"publishedOn":null,"status":"LOADED","basis":[],"citations":[],"measures":[],"diagnostics":[]}

        """,
        Written.As(OutputFormat.Jsonl, SomePolicy.Empty));

    [Fact]
    public void Jsonl_of_a_policy_longer_than_the_buffer_is_one_whole_line()
    {
        var sentence = new string('长', 50_000);
        var lines = Written.As(OutputFormat.Jsonl, SomePolicy.With(SomePolicy.Measure(sentence, null), SomePolicy.Measure(sentence, null)))
            .Split('\n');
        Assert.Equal(2, lines.Length);
        using var policy = JsonDocument.Parse(lines[0]);
        Assert.Equal(2, policy.RootElement.GetProperty("measures").GetArrayLength());
    }
}
