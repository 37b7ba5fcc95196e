using System.Buffers;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Outline;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>Gives each list the stretch of text that it covers: from the list or heading before it.</summary>
internal sealed class MeasureSplitter(string text, DocumentOutline outline)
{
    private static readonly CharacterSet Edges = new(" \n\u3000。；*-|\t");

    // 职责, 任务, 内容, 措施, 目标.
    private static readonly SearchValues<char> TaskLabelCharacters = SearchValues.Create("职任内措目");
    private const int LongestTaskLabel = 8;

    public List<MeasureDraft> Split(List<ResponsibilityList> lists)
    {
        var drafts = new List<MeasureDraft>(lists.Count);
        var previousEnd = 0;
        var previousMark = 0;
        var opened = false;
        for (var i = 0; i < lists.Count; i++)
        {
            var list = lists[i];
            if (outline.Footnotes.Holding(list.Start) is { } note)
            {
                drafts.Add(OfNote(list, note.Mark, previousMark));
                previousMark = note.Mark + 1;
                previousEnd = list.End;
                continue;
            }

            var heading = outline.IndexAt(list.Start);
            if (OpensItem(list, heading) && (opened || StartsBelow(list, heading, previousEnd)))
            {
                opened = true;
                drafts.Add(OfItemBehind(lists, i, heading + 1));
                previousEnd = Math.Max(list.End, drafts[^1].TextEnd);
                continue;
            }

            opened = false;
            var start = Math.Max(previousEnd, heading < 0 ? StartOfParagraph(list.Start, previousEnd) : BodyStart(heading, list));
            var (textStart, textEnd) = Trim(start, list.Start);
            if (textStart >= textEnd)
            {
                (textStart, textEnd) = TextBehind(lists, i, heading);
            }

            drafts.Add(new MeasureDraft(heading, textStart, textEnd, list));
            previousEnd = list.End;
        }

        return drafts;
    }

    /// <summary>The list of a note covers what stands before the note's number, from the heading or the number before it.</summary>
    private MeasureDraft OfNote(ResponsibilityList list, int mark, int previousMark)
    {
        var heading = outline.IndexAt(mark);
        var from = heading < 0 ? StartOfParagraph(mark, Math.Min(previousMark, mark)) : Math.Min(outline.Headings[heading].BodyStart, mark);
        var (start, end) = Trim(Math.Max(from, Math.Min(previousMark, mark)), mark);
        if (start >= end && heading >= 0)
        {
            (start, end) = Trim(outline.Headings[heading].Start + outline.Headings[heading].Marker.Length, mark);
        }

        return new MeasureDraft(heading, start, end, list, IsApart: start < end);
    }

    /// <summary>〔省教育厅牵头〕4.…: the list opens a line, and the number of an item follows.</summary>
    private bool OpensItem(ResponsibilityList list, int heading) =>
        heading + 1 < outline.Headings.Count && outline.Headings[heading + 1].Start == list.End
        && (list.Start == 0 || text[list.Start - 1] is '\n' or '\u3000');

    /// <summary>Nothing stands between a heading, or the list before, and this list: it is of no text above it.</summary>
    private bool StartsBelow(ResponsibilityList list, int heading, int previousEnd)
    {
        var (start, end) = Trim(Math.Max(previousEnd, heading < 0 ? StartOfParagraph(list.Start, previousEnd) : BodyStart(heading, list)), list.Start);
        return start >= end;
    }

    /// <summary>The list covers the item up to the next list or to the heading that ends it.</summary>
    private MeasureDraft OfItemBehind(List<ResponsibilityList> lists, int index, int item)
    {
        var heading = outline.Headings[item];
        var limit = index + 1 < lists.Count ? lists[index + 1].Start : text.Length;
        var next = item + 1;
        while (next < outline.Headings.Count && outline.Headings[next].Start < limit && outline.Headings[next].Depth > heading.Depth)
        {
            next++;
        }

        var behind = heading.Start + heading.Marker.Length;
        var until = Math.Max(behind, Math.Min(limit, next < outline.Headings.Count ? outline.Headings[next].Start : text.Length));
        var (start, end) = Trim(Math.Min(heading.BodyStart, until), BeforeAnnex(Math.Min(heading.BodyStart, until), until));
        if (start >= end)
        {
            (start, end) = Trim(behind, BeforeAnnex(behind, until));
        }

        return new MeasureDraft(item, start, end, lists[index]);
    }

    private int BodyStart(int heading, ResponsibilityList list) => Math.Min(outline.Headings[heading].BodyStart, list.Start);

    /// <summary>Before the first heading a list covers its own paragraph; what stands above is letterhead.</summary>
    private int StartOfParagraph(int at, int notBefore)
    {
        while (at > notBefore && text[at - 1] is '\n' or '\u3000' or ' ')
        {
            at--;
        }

        return at == 0 ? 0 : notBefore + text.AsSpan(notBefore, Math.Max(0, at - notBefore)).LastIndexOf('\n') + 1;
    }

    private (int Start, int End) Trim(int start, int end)
    {
        end = Math.Max(start, end);
        while (start < end && Edges.Contains(text[start]))
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '\n' or '\u3000' or '\t')
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>（一）选好馆址（省自然资源厅负责）: the list is on the heading's own line, the task on the lines below.</summary>
    private bool StandsInHeading(ResponsibilityList list, int heading) =>
        heading >= 0 && outline.Headings[heading] is { Title: not null } title && title.BodyStart == list.Start
        && (list.End == text.Length || text[list.End] == '\n');

    /// <summary>An annex and a table are no part of what stands before them.</summary>
    private int BeforeAnnex(int start, int end)
    {
        var annex = text.AsSpan(start, end - start).IndexOf("\n附", StringComparison.Ordinal);
        end = annex < 0 ? end : start + annex;
        var table = text.AsSpan(start, end - start).IndexOf("\n|", StringComparison.Ordinal);
        return table < 0 ? end : start + table;
    }

    /// <summary>3.【市教育局】军人子女就近入学。: the list stands between the number and the text.</summary>
    private bool StandsBeforeText(ResponsibilityList list, int heading) =>
        heading >= 0 && text.AsSpan(outline.Headings[heading].Start + outline.Headings[heading].Marker.Length, Math.Max(0, list.Start - outline.Headings[heading].Start - outline.Headings[heading].Marker.Length)).IsWhiteSpace();

    /// <summary>主要职责：, 工作任务： behind a list say what its bodies are to do.</summary>
    private static bool OpensTask(ReadOnlySpan<char> behind)
    {
        var colon = behind[..Math.Min(behind.Length, LongestTaskLabel)].IndexOf('：');
        return colon > 0 && behind[..colon].ContainsAny(TaskLabelCharacters);
    }

    /// <summary>
    /// 一、组织领导 | 【市委办公室】 | 1.…: the list on the line below a heading covers the items under it that have none of
    /// their own before the next list.
    /// </summary>
    private (int Start, int End) TextOfItems(List<ResponsibilityList> lists, int index, int heading)
    {
        var list = lists[index];
        var first = heading + 1;
        if (first >= outline.Headings.Count || outline.Headings[first].Parent != heading || outline.Headings[first].Start < list.End
            || text[Math.Max(list.Start - 1, 0)] is not ('\n' or '\u3000') || !text.AsSpan(list.End, outline.Headings[first].Start - list.End).IsWhiteSpace())
        {
            return (0, 0);
        }

        var until = index + 1 < lists.Count ? outline.IndexAt(lists[index + 1].Start) : outline.Headings.Count;
        var end = first;
        while (end < until && outline.Headings[end].Depth > outline.Headings[heading].Depth)
        {
            end++;
        }

        return end == first ? (0, 0) : Trim(outline.Headings[first].Start, end < outline.Headings.Count ? outline.Headings[end].Start : text.Length);
    }

    /// <summary>The list comes first and its task behind it, up to the next list or heading; else the heading itself is the task.</summary>
    private (int Start, int End) TextBehind(List<ResponsibilityList> lists, int index, int heading)
    {
        var list = lists[index];
        var nextHeading = heading + 1 < outline.Headings.Count ? outline.Headings[heading + 1].Start : text.Length;
        var nextList = index + 1 < lists.Count ? lists[index + 1].Start : text.Length;
        if (nextHeading <= nextList)
        {
            var (start, end) = Trim(list.End, BeforeAnnex(list.End, Math.Max(list.End, nextHeading)));
            if (end > start && (StandsInHeading(list, heading) || StandsBeforeText(list, heading) || OpensTask(text.AsSpan(start, end - start))))
            {
                return (start, end);
            }
        }

        if (heading < 0)
        {
            return (list.Start, list.Start);
        }

        if (TextOfItems(lists, index, heading) is { Start: var first, End: var last } && last > first)
        {
            return (first, last);
        }

        var title = outline.Headings[heading];
        return Trim(title.Start + title.Marker.Length, Math.Min(title.BodyStart, list.Start));
    }
}
