using PolicyGraph.Conformance.Examples;
using Xunit;

namespace PolicyGraph.Conformance;

/// <summary>Every example of the specifications holds.</summary>
public sealed class SpecTests
{
    private const int FewestExamples = 150;

    public static IEnumerable<TheoryDataRow<string, int>> Examples =>
        SpecReader.All.Select(example => new TheoryDataRow<string, int>(example.File, example.Line)
        {
            TestDisplayName = $"{example.File}:{example.Line}",
        });

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_as_specified_holds(string file, int line)
    {
        var example = SpecReader.All.Single(each => each.File == file && each.Line == line);
        var expected = string.Join('\n', example.Expected);
        var actual = string.Join('\n', ExampleRun.Outcome(example));
        Assert.True(expected == actual, FirstDifference.Describe(file, line, expected, actual));
    }

    [Fact]
    public void Specifications_are_all_read()
    {
        Assert.True(SpecReader.All.Count >= FewestExamples, $"Only {SpecReader.All.Count} examples were found in {SpecReader.Folder}.");
    }
}
