using PolicyGraph.Cli;
using PolicyGraph.Cli.Commands;

return new PolicyGraphCommand(StandardStreams.OfProcess()).Run(args);
