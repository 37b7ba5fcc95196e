using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace PolicyGraph.Reports.Csv;

/// <summary>
/// CSV as spreadsheets open it without asking: UTF-8 with BOM, CRLF, and no cell that they would take for a formula.
/// A cell that begins with one of <see cref="FormulaStarts"/> gets an apostrophe before it.
/// </summary>
internal static class SpreadsheetCsv
{
    /// <summary>What starts a formula, full-width forms included: East Asian locales fold them.</summary>
    private static readonly char[] FormulaStarts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

    public static CsvWriter WriterTo(Stream stream)
    {
        var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), bufferSize: 64 * 1024);
        return new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            NewLine = "\r\n",
            ShouldQuote = HasToBeQuoted,
            InjectionOptions = InjectionOptions.Escape,
            InjectionEscapeCharacter = '\'',
            InjectionCharacters = FormulaStarts,
        });
    }

    /// <summary>A bare LF ends a row for every reader, though it is not the one that ends ours.</summary>
    private static bool HasToBeQuoted(ShouldQuoteArgs cell) =>
        ConfigurationFunctions.ShouldQuote(cell) || cell.Field.AsSpan().ContainsAny('\r', '\n');

    public static void WriteRow(this CsvWriter csv, ReadOnlySpan<string?> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        csv.NextRecord();
    }
}
