using System.Reflection;
using System.Xml.Linq;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Tests.Architecture;

/// <summary>Who may know whom: what a project refers to is among what its row allows.</summary>
public sealed class ArrowTests
{
    private const string Prefix = "PolicyGraph.";
    private const string ProgramFile = "policygraph.dll";

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Model"] = [],
        ["Extraction"] = ["Model"],
        ["Documents"] = ["Model"],
        ["Words"] = [],
        ["Storage"] = ["Model", "Words"],
        ["GraphQL"] = [],
        ["Api"] = ["Model", "Storage", "GraphQL"],
        ["Reports"] = ["Model", "Storage"],
        ["Server"] = ["Model", "Api", "Storage", "GraphQL", "Documents", "Extraction", "Reports"],
        ["Cli"] = ["Model", "Extraction", "Documents", "Storage", "GraphQL", "Api", "Server", "Words", "Reports", "Adapters"],
        ["Adapters"] = ["Words", "Storage", "GraphQL", "Api", "Server"],
    };

    private static readonly HashSet<string> AlwaysThere = ["Model", "Extraction", "Documents", "Cli"];

    [Fact]
    public void Assemblies_as_built_keep_to_their_arrows()
    {
        var tests = typeof(ArrowTests).Assembly.GetName().Name;
        var assemblies = Directory.GetFiles(AppContext.BaseDirectory, "*.dll")
            .Where(file => Path.GetFileName(file) is ProgramFile || Path.GetFileName(file).StartsWith(Prefix, StringComparison.Ordinal))
            .Select(Assembly.LoadFrom)
            .Where(assembly => assembly.GetName().Name != tests)
            .ToDictionary(
                assembly => ShortName(assembly.GetName().Name!),
                assembly => assembly.GetReferencedAssemblies().Select(reference => reference.Name!));

        Assert.Subset(assemblies.Keys.ToHashSet(), AlwaysThere);
        AssertArrows(assemblies);
    }

    [Fact]
    public void Projects_as_written_keep_to_their_arrows()
    {
        var projects = Directory.GetFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            .ToDictionary(
                project => ShortName(Path.GetFileNameWithoutExtension(project)),
                project => XDocument.Load(project).Descendants("ProjectReference")
                    .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!)));

        Assert.Subset(projects.Keys.ToHashSet(), AlwaysThere);
        AssertArrows(projects);
    }

    private static void AssertArrows(Dictionary<string, IEnumerable<string>> references)
    {
        foreach (var (name, targets) in references)
        {
            Assert.True(Allowed.TryGetValue(name, out var allowed), $"{Prefix}{name} has no row in {nameof(ArrowTests)}; say there what it may refer to.");
            var forbidden = targets.Where(target => target.StartsWith(Prefix, StringComparison.Ordinal)).Select(ShortName).Except(allowed!);
            Assert.True(!forbidden.Any(), $"{Prefix}{name} must not refer to {string.Join(", ", forbidden)}.");
        }
    }

    /// <summary>Without the prefix; the assembly of the program is called as users call it.</summary>
    private static string ShortName(string name) => name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : "Cli";
}
