using System.Text;

namespace PolicyGraph.Documents.Html;

/// <summary>
/// What a page states of its document outside of it, in the box of 政府信息公开 or the line under the title:
/// <c>发文字号：某政发〔2024〕5号</c>, the same in neighbouring cells, or in two lines.
/// </summary>
internal sealed class InfoBox
{
    private const char Boundary = '|';

    private const int LongestValue = 60;

    private readonly Dictionary<InfoLabel, string> values = [];
    private InfoLabel? waiting;

    /// <param name="lines">Those of the page that are no part of the document.</param>
    public InfoBox(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            Read(Bounded(line));
        }
    }

    public string? Value(InfoLabel label) => values.GetValueOrDefault(label);

    private void Read(string line)
    {
        InfoLabel? answered = waiting;
        waiting = null;
        bool hasLabel = false;
        foreach ((string name, InfoLabel label) in InfoLabels.Read)
        {
            if (PositionAfter(line, name) is { } position)
            {
                hasLabel = true;
                Keep(label, line[position..]);
            }
        }

        if (answered is { } above && !hasLabel)
        {
            Keep(above, line);
        }
    }

    /// <summary>A label at the end of its line has its value in the next one.</summary>
    private void Keep(InfoLabel label, string rest)
    {
        string value = rest.Trim(Boundary).Split(Boundary)[0];
        if (value.Length == 0)
        {
            waiting = label;
        }
        else if (value.Length <= LongestValue)
        {
            values.TryAdd(label, value);
        }
    }

    private static int? PositionAfter(string line, string name)
    {
        int start = line.IndexOf(name, StringComparison.Ordinal);
        int end = start + name.Length;
        bool standsAlone = start == 0 || (start > 0 && line[start - 1] == Boundary);
        return standsAlone && (end == line.Length || line[end] == Boundary) ? end : null;
    }

    /// <summary>The line with one boundary for each run of blanks, colons and edges of cells.</summary>
    private static string Bounded(string line)
    {
        var text = new StringBuilder(line.Length);
        foreach (char c in line)
        {
            bool isBoundary = BlankText.IsBlank(c) || c is '：' or ':' or Boundary or '【' or '】' or '[' or ']';
            if (!isBoundary)
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] != Boundary)
            {
                text.Append(Boundary);
            }
        }

        return text.ToString().TrimEnd(Boundary);
    }
}
