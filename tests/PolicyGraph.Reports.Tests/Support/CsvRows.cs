using System.Globalization;
using CsvHelper;

namespace PolicyGraph.Reports.Tests.Support;

internal static class CsvRows
{
    public static List<string[]> Of(string csv)
    {
        using var parser = new CsvParser(new StringReader(csv), CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (parser.Read())
            rows.Add(parser.Record!);
        return rows;
    }
}
