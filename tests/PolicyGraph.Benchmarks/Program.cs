using System.CommandLine;
using BenchmarkDotNet.Running;
using PolicyGraph.Benchmarks;
using PolicyGraph.Benchmarks.Modes;

var modes = new RootCommand("Speed, memory and endurance of extraction and stores; without a command, BenchmarkDotNet's suite.")
{
    new StagesCommand(),
    new GrowthCommand(),
    new FuzzCommand(),
    new LoadCommand(),
    new LoadNeo4jCommand(),
    new DocumentsCommand(),
    new FillCommand(),
    new ReadCommand(),
};

// Arguments that name none of our own modes are BenchmarkDotNet's: --filter '*Whole*', --list flat.
if (args is not ["--help", ..] && !modes.Subcommands.Any(mode => args is [var first, ..] && first == mode.Name))
{
    BenchmarkSwitcher.FromTypes([typeof(StageBenchmarks)]).Run(args);
    return 0;
}

return modes.Parse(args).Invoke();
