using Spectre.Console;

namespace PolicyGraph.Cli.Batch;

/// <summary>How far the work is, on stderr.</summary>
internal static class ProgressBar
{
    /// <param name="total">Steps that <paramref name="work"/> reports by calling its argument.</param>
    public static void Show(TextWriter error, int total, Action<Action> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        console.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new TaskDescriptionColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var bar = context.AddTask($"0/{total}", maxValue: total);
                work(() =>
                {
                    bar.Increment(1);
                    bar.Description = $"{bar.Value:0}/{total}";
                });
            });
    }
}
