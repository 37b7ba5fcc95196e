using System.Globalization;
using PolicyGraph.Cli.Output;
using Spectre.Console;

namespace PolicyGraph.Cli.Stores;

/// <summary>Names and counts, one a row.</summary>
internal static class CountTable
{
    public static void Write(IAnsiConsole console, IEnumerable<(string Name, string Value)> rows)
    {
        var table = new Table { Border = TableBorder.Square, ShowHeaders = false };
        table.AddColumns(new TableColumn(""), new TableColumn(""));
        foreach (var (name, value) in rows)
            table.AddRow(new Text(name), new Text(PlainText.Of(value)));
        console.Write(table);
        console.Profile.Out.Writer.Flush();
    }

    public static string Text(long count) => count.ToString(CultureInfo.InvariantCulture);
}
