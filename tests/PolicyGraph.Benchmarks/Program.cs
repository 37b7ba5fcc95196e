using System.CommandLine;
using BenchmarkDotNet.Running;
using PolicyGraph.Benchmarks;
using PolicyGraph.Benchmarks.Hostile;
using PolicyGraph.Benchmarks.Modes;
using PolicyGraph.Benchmarks.Serving;

var modes = new RootCommand("Speed, memory and endurance of extraction, stores and server; without a command, BenchmarkDotNet's suite.")
{
    new StagesCommand(),
    new GrowthCommand(),
    new FuzzCommand(),
    new ServingCommand(),
    new ServingStoresCommand(),
    new ServingHostCommand(),
    new HostileCommand(),
    new CrowdCommand(),
    new LoadCommand(),
    new LoadNeo4jCommand(),
    new ReadCommand(),
    new DocumentsCommand(),
    new GenerateCommand(),
    new WordsCommand(),
};
foreach (var mode in ModesOfBuild.All)
    modes.Add(mode);

// Arguments that name none of our own modes are BenchmarkDotNet's: --filter '*Whole*', --list flat.
if (args is not ["--help", ..] && !modes.Subcommands.Any(mode => args is [var first, ..] && first == mode.Name))
{
    BenchmarkSwitcher.FromTypes([typeof(StageBenchmarks)]).Run(args);
    return 0;
}

return modes.Parse(args).Invoke();
