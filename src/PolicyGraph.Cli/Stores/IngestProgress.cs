using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace PolicyGraph.Cli.Stores;

/// <summary>How far an ingest is, on a terminal: inputs, measures, assignments a second, time left.</summary>
internal static class IngestProgress
{
    /// <param name="inputs">Steps that <paramref name="work"/> reports by calling its argument.</param>
    public static void Show(StandardStreams streams, int inputs, IngestReport report, Action<Action> work)
    {
        if (!IsWanted(streams) || inputs < 2)
        {
            work(static () => { });
            return;
        }
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(streams.Error) });
        var clock = Stopwatch.StartNew();
        console.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new TaskDescriptionColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var bar = context.AddTask($"0/{inputs}", maxValue: inputs);
                work(() =>
                {
                    bar.Increment(1);
                    bar.Description = string.Create(
                        CultureInfo.InvariantCulture,
                        $"{bar.Value:0}/{inputs}  {report.Measures} measures  {report.Assignments / clock.Elapsed.TotalSeconds:0} assignments/s");
                });
            });
    }

    /// <summary>The summary comes after the progress, so both may share a terminal.</summary>
    private static bool IsWanted(StandardStreams streams) =>
        streams.ShowsProgress || (streams.TerminalWidth is not null && !Console.IsErrorRedirected);
}
