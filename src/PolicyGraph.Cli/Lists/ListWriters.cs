using PolicyGraph.Cli.Output;
using PolicyGraph.Cli.Output.Tables;
using PolicyGraph.Reports.Csv;
using PolicyGraph.Reports.Json;

namespace PolicyGraph.Cli.Lists;

/// <summary>One list in each format.</summary>
internal static class ListWriters
{
    public static void Write(ParsedList list, OutputFormat format, StandardStreams streams)
    {
        switch (format)
        {
            case OutputFormat.Json:
            case OutputFormat.Jsonl:
                WriteJson(list, format == OutputFormat.Json, streams.Output);
                break;
            case OutputFormat.Csv:
                WriteCsv(list, streams.Output);
                break;
            case OutputFormat.Table:
                AssignmentTable.Write(TableConsole.On(streams.Output, streams.TerminalWidth), list.Reading);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }
        streams.Output.Flush();
    }

    private static void WriteJson(ParsedList list, bool indented, Stream output)
    {
        using (var json = JsonOutput.WriterTo(output, indented))
        {
            json.WriteStartObject();
            json.WriteString("text"u8, list.Text);
            json.WriteString("region"u8, list.Region);
            ListReadingJson.WriteFields(json, list.Reading);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    private static void WriteCsv(ParsedList list, Stream output)
    {
        using var csv = SpreadsheetCsv.WriterTo(output);
        csv.WriteRow(AssignmentCells.Headings);
        foreach (var assignment in list.Reading.Assignments)
            csv.WriteRow(AssignmentCells.Of(list.Text, list.Reading.Deadline, assignment));
    }
}
