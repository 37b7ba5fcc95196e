using System.CommandLine;

namespace PolicyGraph.Benchmarks.DefaultBuild;

/// <summary>Modes that only one build has: none here.</summary>
internal static class ModesOfBuild
{
    public static IEnumerable<Command> All => [];
}
