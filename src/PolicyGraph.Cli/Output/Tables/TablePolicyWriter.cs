using PolicyGraph.Model;
using PolicyGraph.Reports;
using Spectre.Console;

namespace PolicyGraph.Cli.Output.Tables;

/// <summary>Per policy a head and a table of its measures, for people.</summary>
internal sealed class TablePolicyWriter(Stream stream, int? terminalWidth) : IPolicyWriter
{
    private readonly IAnsiConsole console = TableConsole.On(stream, terminalWidth);

    public void Write(Policy policy)
    {
        PolicyHead.Write(console, policy);
        if (!policy.Measures.IsEmpty)
            console.Write(MeasureTable.Of(policy.Measures));
        console.WriteLine();
        console.Profile.Out.Writer.Flush();
    }

    public void Complete()
    {
    }
}
