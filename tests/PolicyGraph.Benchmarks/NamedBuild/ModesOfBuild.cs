using System.CommandLine;

namespace PolicyGraph.Benchmarks.NamedBuild;

/// <summary>Modes that only one build has.</summary>
internal static class ModesOfBuild
{
    public static IEnumerable<Command> All => [new NamedCommand()];
}
