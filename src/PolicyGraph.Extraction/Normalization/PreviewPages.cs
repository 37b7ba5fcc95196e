using System.Globalization;

namespace PolicyGraph.Extraction.Normalization;

/// <summary>
/// The pages of a document as sites that share files show them: behind 由会员分享，可在线阅读 each page is one line that begins
/// with its number, 2、, wherever the page before broke off.
/// </summary>
internal static class PreviewPages
{
    private const string Announcement = "由会员分享，可在线阅读";

    /// <summary>What stands between the pages and is no text: the line breaks with the number behind them, of the first page its number.</summary>
    public static List<(int Start, int End)> FindBreaks(string text)
    {
        var breaks = new List<(int Start, int End)>();
        var announced = text.IndexOf(Announcement, StringComparison.Ordinal);
        var end = announced < 0 ? -1 : text.IndexOf('\n', announced);
        for (var page = 1; end >= 0; page++)
        {
            var start = end;
            while (start < text.Length && text[start] is '\n' or Characters.Indent)
            {
                start++;
            }

            var number = string.Create(CultureInfo.InvariantCulture, $"{page}、");
            if (!text.AsSpan(start).StartsWith(number, StringComparison.Ordinal))
            {
                break;
            }

            breaks.Add((page == 1 ? start : end, start + number.Length));
            end = text.IndexOf('\n', start);
        }

        return breaks;
    }
}
