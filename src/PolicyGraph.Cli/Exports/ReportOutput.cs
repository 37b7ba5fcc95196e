using PolicyGraph.Cli.Commands;
using PolicyGraph.Cli.Output.Tables;
using PolicyGraph.Reports.Analyses;

namespace PolicyGraph.Cli.Exports;

/// <summary>A report to stdout or into a file.</summary>
internal static class ReportOutput
{
    /// <param name="format">Null for a table.</param>
    /// <param name="path">Null for stdout.</param>
    /// <exception cref="UsageException">A workbook is meant for a terminal.</exception>
    public static async Task WriteAsync(Report report, ReportFormat? format, string? path, StandardStreams streams)
    {
        if (path is null && format == ReportFormat.Xlsx && streams.TerminalWidth is not null)
            throw new UsageException("--format xlsx: a workbook is no text for a terminal; give a file with --out.");
        if (path is null)
            await WriteAsync(report, format, streams.Output, streams.TerminalWidth);
        else
        {
            await OutputFile.WriteAsync(path, async file =>
            {
                await WriteAsync(report, format, file, terminalWidth: null);
                return true;
            });
        }
    }

    private static async Task WriteAsync(Report report, ReportFormat? format, Stream output, int? terminalWidth)
    {
        if (format is { } file)
            await ReportWriter.WriteAsync(report, file, output);
        else
            ReportTable.Write(report, TableConsole.On(output, terminalWidth));
    }
}
