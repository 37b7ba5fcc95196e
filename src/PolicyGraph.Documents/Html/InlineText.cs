using System.Text;

namespace PolicyGraph.Documents.Html;

/// <summary>
/// Text nodes → lines, white space collapsed as a browser does; but a line feed of the source between two Chinese characters
/// is no space, since Chinese has none.
/// </summary>
internal sealed class InlineText
{
    private readonly List<string> lines = [];
    private readonly StringBuilder line = new();
    private Gap gap;
    private string marker = "";

    private enum Gap
    {
        None,
        Space,
        LineFeed,
    }

    public IReadOnlyList<string> Lines => lines;

    public void Append(string text, bool preformatted)
    {
        foreach (char c in text)
        {
            if (preformatted && c == '\n')
            {
                EndLine();
            }
            else if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                gap = c is '\n' or '\r' || gap == Gap.LineFeed ? Gap.LineFeed : Gap.Space;
            }
            else
            {
                CloseGap(c);
                line.Append(c);
            }
        }
    }

    /// <summary>Number of a list item, set before the next line unless that line brings a number of its own.</summary>
    public void Mark(string listMarker) => marker = listMarker;

    public void EndLine()
    {
        gap = Gap.None;
        if (line.Length == 0)
        {
            return;
        }

        AddLine(line.ToString());
        line.Clear();
    }

    public void AddLine(string text)
    {
        if (BlankText.IsBlank(text))
        {
            return;
        }

        lines.Add(marker.Length > 0 && !OwnNumber.Begins(text) ? marker + text : text);
        marker = "";
    }

    private void CloseGap(char next)
    {
        if (gap == Gap.Space || (gap == Gap.LineFeed && !(line.Length > 0 && IsWide(line[^1]) && IsWide(next))))
        {
            line.Append(line.Length > 0 ? " " : "");
        }

        gap = Gap.None;
    }

    /// <summary>Han, kana, CJK punctuation, full-width forms, and the dashes and quotation marks that Chinese shares.</summary>
    private static bool IsWide(char c) =>
        c is (>= '\u2E80' and <= '\uA4CF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F')
            or (>= '\uFF00' and <= '\uFFEF') or (>= '\u2014' and <= '\u2026') or '\u00B7'
        || char.IsSurrogate(c);
}
