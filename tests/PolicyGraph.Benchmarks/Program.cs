using System.CommandLine;
using BenchmarkDotNet.Running;
using PolicyGraph.Benchmarks;
using PolicyGraph.Benchmarks.Hostile;
using PolicyGraph.Benchmarks.Modes;
using PolicyGraph.Benchmarks.Serving;

// Arguments that name none of our own modes are BenchmarkDotNet's: --filter '*Whole*', --list flat.
if (args is not ["stages" or "growth" or "fuzz" or "serving" or "serving-host" or "hostile" or "crowd" or "load" or "generate" or "words" or "--help", ..])
{
    BenchmarkSwitcher.FromTypes([typeof(StageBenchmarks)]).Run(args);
    return 0;
}

return new RootCommand("Speed, memory and endurance of the extraction; without a command, BenchmarkDotNet's suite.")
{
    new StagesCommand(),
    new GrowthCommand(),
    new FuzzCommand(),
    new ServingCommand(),
    new ServingHostCommand(),
    new HostileCommand(),
    new CrowdCommand(),
    new LoadCommand(),
    new GenerateCommand(),
    new WordsCommand(),
}.Parse(args).Invoke();
