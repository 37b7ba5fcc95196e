using System.Globalization;
using PolicyGraph.Extraction.Outline;

namespace PolicyGraph.Extraction.Normalization;

/// <summary>
/// The pages of a document as sites that share files show them: behind 由会员分享，可在线阅读 each page is one line that begins
/// with its number, 2、, wherever the page before broke off. Where the site says nothing, numbers set apart before those of the
/// text, 2、 一、…, give the pages away; there a page that a space sets off begins a line of its own.
/// </summary>
internal static class PreviewPages
{
    private const string Announcement = "由会员分享，可在线阅读";

    /// <summary>What stands between the pages and is no text: the line breaks with the number behind them, of the first page its number.</summary>
    public static List<(int Start, int End)> FindBreaks(NormalizedText normalized) =>
        normalized.Text.Contains(Announcement, StringComparison.Ordinal) ? FindAnnounced(normalized.Text)
            : normalized.Text.AsSpan().TrimStart("\n\u3000").StartsWith("1、", StringComparison.Ordinal) ? FindUnannounced(normalized) : [];

    private static List<(int Start, int End)> FindAnnounced(string text)
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

            var length = NumberLength(text, start, page);
            if (length == 0)
            {
                break;
            }

            breaks.Add((page == 1 ? start : end, start + length));
            end = text.IndexOf('\n', start);
        }

        return breaks;
    }

    private static List<(int Start, int End)> FindUnannounced(NormalizedText normalized)
    {
        const int fewestNumbered = 2;
        var text = normalized.Text;
        var breaks = new List<(int Start, int End)>();
        var numbered = 0;
        foreach (var line in normalized.Lines)
        {
            var start = line.Start + (line.Length > 0 && text[line.Start] == Characters.Indent ? 1 : 0);
            var length = NumberLength(text, start, breaks.Count + 1);
            if (length > 0)
            {
                var isSetOff = normalized.HasSpaceBefore(start + length);
                numbered += isSetOff && BeginsWithNumber(text.AsSpan(start + length, line.End - start - length)) ? 1 : 0;
                breaks.Add((isSetOff ? start : EndOfText(text, line.Start), start + length));
            }
        }

        return numbered >= fewestNumbered ? breaks : [];
    }

    private static bool BeginsWithNumber(ReadOnlySpan<char> text) =>
        HeadingMarker.Read(text.TrimStart(' ')) is { Kind: HeadingKind.Arabic or HeadingKind.Chinese or HeadingKind.Chapter };

    private static int EndOfText(string text, int end)
    {
        while (end > 0 && text[end - 1] is '\n' or Characters.Indent)
        {
            end--;
        }

        return end;
    }

    /// <summary>The length of 2、 at <paramref name="start"/>; 0 where another text stands there.</summary>
    private static int NumberLength(string text, int start, int page)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"{page}、");
        return text.AsSpan(start).StartsWith(number, StringComparison.Ordinal) ? number.Length : 0;
    }
}
