using System.Diagnostics;
using System.Globalization;
using PolicyGraph.Model;
using Spectre.Console;

namespace PolicyGraph.Cli.Stores;

/// <summary>
/// How far an ingest is, on a terminal: inputs, measures, assignments a second, time left. An input has two steps, being read
/// and being stored, since a store takes many at once.
/// </summary>
internal sealed class IngestProgress
{
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly int inputs;
    private readonly ProgressTask? bar;
    private int read;
    private int stored;
    private int measures;
    private int assignments;

    private IngestProgress(int inputs, ProgressTask? bar) => (this.inputs, this.bar) = (inputs, bar);

    /// <summary>For one document that nobody watches.</summary>
    public static IngestProgress Unseen() => new(1, null);

    public static void Show(StandardStreams streams, int inputs, Action<IngestProgress> work)
    {
        if (!IsWanted(streams) || inputs < 2)
        {
            work(new IngestProgress(inputs, null));
            return;
        }
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(streams.Error) });
        console.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new TaskDescriptionColumn(), new RemainingTimeColumn())
            .Start(context => work(new IngestProgress(inputs, context.AddTask($"0/{inputs}", maxValue: 2 * inputs))));
    }

    /// <param name="policy">Null when the input failed.</param>
    public void Read(Policy? policy)
    {
        read++;
        measures += policy?.Measures.Length ?? 0;
        assignments += policy?.Measures.Sum(measure => measure.Assignments.Length) ?? 0;
        Update("");
    }

    public void Storing() => Update("  storing");

    /// <summary>Measures of all that is stored, with those that say the same.</summary>
    public void Linking() => Update("  linking");

    /// <param name="policies">So many more are in the store now.</param>
    public void Stored(int policies)
    {
        stored += policies;
        Update("");
    }

    private void Update(string doing)
    {
        if (bar is null)
            return;
        bar.Value = read + stored;
        bar.Description = string.Create(
            CultureInfo.InvariantCulture,
            $"{read}/{inputs} read, {stored} stored  {measures} measures  {assignments / clock.Elapsed.TotalSeconds:0} assignments/s{doing}");
    }

    /// <summary>The summary comes after the progress, so both may share a terminal.</summary>
    private static bool IsWanted(StandardStreams streams) =>
        streams.ShowsProgress || (streams.TerminalWidth is not null && !Console.IsErrorRedirected);
}
