using System.Globalization;

namespace PolicyGraph.Documents.Pdf;

/// <summary>Page numbers and running heads: the first and last lines of pages that say nothing but where one is.</summary>
internal sealed class PageFurniture
{
    /// <summary>A line that stands at the edge of that many pages, digits aside, is a running head.</summary>
    private const int RunningPages = 3;

    private const string Dashes = "-—–－―─~～·•. ";

    private readonly Dictionary<string, int> edges = new(StringComparer.Ordinal);

    public PageFurniture(IReadOnlyList<PdfPage> pages)
    {
        foreach (PdfLine line in pages.SelectMany(page => Edges(page.Lines)))
        {
            string key = Key(line.Text);
            edges[key] = edges.GetValueOrDefault(key) + 1;
        }
    }

    /// <param name="number">Of the page in the file, from 1.</param>
    public IReadOnlyList<PdfLine> Without(IReadOnlyList<PdfLine> lines, int number)
    {
        HashSet<PdfLine> furniture = [.. Edges(lines).Where(line => IsRunning(line) || IsPageNumber(line.Text, number))];
        return [.. lines.Where(line => !furniture.Contains(line))];
    }

    /// <summary>What stands beside the highest or the lowest line; by place, since reading order may put a foot before a table.</summary>
    private static IEnumerable<PdfLine> Edges(IReadOnlyList<PdfLine> lines)
    {
        double headEnds = lines.Select(line => line.Box.Bottom).DefaultIfEmpty().Min();
        double footBegins = lines.Select(line => line.Box.Top).DefaultIfEmpty().Max();
        return lines.Where(line => line.Box.Top < headEnds || line.Box.Bottom > footBegins);
    }

    private bool IsRunning(PdfLine line) => edges.GetValueOrDefault(Key(line.Text)) >= RunningPages;

    private static string Key(string text) => string.Concat(text.Where(c => !char.IsAsciiDigit(c) && !BlankText.IsBlank(c)));

    /// <summary>— 3 —, 第3页 共10页, 3/10; a bare 3 only on the third page.</summary>
    private static bool IsPageNumber(string text, int number)
    {
        ReadOnlySpan<char> inner = text.AsSpan().Trim(Dashes);
        bool isNumber = inner.Length is > 0 and <= 4 && !inner.ContainsAnyExceptInRange('0', '9');
        return isNumber
            ? inner.Length < text.Length || inner.SequenceEqual(number.ToString(CultureInfo.InvariantCulture))
            : Key(text) is "第页" or "第页共页" or "第页，共页" or "第页/共页" or "/";
    }
}
