using System.Text.Json;
using Xunit;

namespace PolicyGraph.Tests.Architecture;

/// <summary>The packages that stand behind ports belong to a build with the property NamedPackages alone.</summary>
public sealed class NamedPackagesTests
{
    private static readonly string[] Adapted = ["HotChocolate", "jieba.NET", "Neo4j.Driver"];

    [Fact]
    public void Program_needs_the_packages_only_where_it_has_the_adapters()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "policygraph.deps.json")));
        var needed = file.RootElement.GetProperty("libraries").EnumerateObject().Select(library => library.Name.Split('/')[0]).ToHashSet(StringComparer.Ordinal);
        Assert.Contains("PolicyGraph.Storage", needed);
        Assert.Equal(needed.Contains("PolicyGraph.Adapters") ? Adapted : [], Adapted.Where(needed.Contains));
    }
}
