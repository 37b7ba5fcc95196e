using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Outline;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>
/// 一、市发展改革委 over 1.…, 市科技局： over （1）…: a department as the heading of its items, each of which is a measure of
/// it. One such heading may be a salutation; where there are two, the document is ordered by department.
/// </summary>
internal sealed class BodySections(string text, DocumentOutline outline, ResponsibilityParser parser, NameReader names)
{
    private const int FewestSections = 2;
    private const int LongestHeading = 60;
    private const int ShortestItem = 4;

    private static readonly string[] ContactWords = ["联系电话", "联系人", "联系方式", "传真", "邮编", "邮箱", "地址："];

    /// <summary>The measures of all sections whose items have no list of their own.</summary>
    /// <param name="lists">The lists and rows that were found in the text.</param>
    public List<MeasureDraft> Read(List<ResponsibilityList> lists)
    {
        var drafts = new List<MeasureDraft>();
        var starts = lists.ConvertAll(list => list.Start);
        starts.Sort();
        foreach (var form in FindSections().GroupBy(section => section.IsNumbered).Where(form => form.Count() >= FewestSections))
        {
            foreach (var section in form)
            {
                if (!HoldsList(starts, section) && ItemsOf(section) is { } items)
                {
                    drafts.AddRange(items);
                }
            }
        }

        return drafts;
    }

    private static bool HoldsList(List<int> starts, BodySection section)
    {
        var first = starts.BinarySearch(section.Bodies.Start);
        first = first < 0 ? ~first : first;
        return first < starts.Count && starts[first] < section.End;
    }

    private List<BodySection> FindSections()
    {
        var sections = new List<BodySection>();
        for (var i = 0; i < outline.Headings.Count; i++)
        {
            if (sections.Count > 0 && outline.Headings[i].Depth < outline.Headings[sections[^1].Item].Depth)
            {
                Close(sections, outline.Headings[i].Start);
            }

            var (start, end, isNumbered) = HeadingAbove(i);
            if (end > start && ReadBodies(start, end) is { } bodies)
            {
                Close(sections, start);
                sections.Add(new BodySection(bodies, i, EndOfLastLine(), isNumbered));
            }
        }

        return sections;
    }

    /// <summary>Ends the last section where a heading above its items or another one of bodies begins.</summary>
    private static void Close(List<BodySection> sections, int start)
    {
        if (sections.Count > 0 && sections[^1].End > start)
        {
            sections[^1] = sections[^1] with { End = start };
        }
    }

    /// <summary>The end of the line of the last heading: behind it the signature follows.</summary>
    private int EndOfLastLine() => text.IndexOf('\n', outline.Headings[^1].Start) is >= 0 and var end ? end : text.Length;

    /// <summary>What stands on the line right above the item: a heading's title, or a line that a colon ends; empty for other lines.</summary>
    private (int Start, int End, bool IsNumbered) HeadingAbove(int item)
    {
        var end = outline.Headings[item].Start;
        while (end > 0 && text[end - 1] is '\n' or ' ' or Characters.Indent)
        {
            end--;
        }

        var from = Math.Max(0, end - LongestHeading);
        var start = from + text.AsSpan(from, end - from).LastIndexOf('\n') + 1;
        if (end == outline.Headings[item].Start || (start == from && from > 0) || text.AsSpan(end, outline.Headings[item].Start - end).IndexOf('\n') < 0)
        {
            return default;
        }

        if (item > 0 && outline.Headings[item].Parent == item - 1 && outline.Headings[item - 1].Start >= start)
        {
            return (outline.Headings[item - 1].Start + outline.Headings[item - 1].Marker.Length, WithoutCount(start, end), true);
        }

        return text[end - 1] == '：' && !(item > 0 && outline.Headings[item - 1].Start >= start) ? (start, end - 1, false) : default;
    }

    /// <summary>市发展改革委（12项） ends before the bracket, 市发展改革委： before the colon.</summary>
    private int WithoutCount(int start, int end)
    {
        end -= text[end - 1] is '：' or '。' ? 1 : 0;
        if (text[end - 1] != '）' || text[end - 2] is not ('项' or '条' or '个'))
        {
            return end;
        }

        var open = text.AsSpan(start, end - start).LastIndexOf('（');
        return open > 0 ? start + open : end;
    }

    private ResponsibilityList? ReadBodies(int start, int end)
    {
        while (start < end && text[start] is ' ' or Characters.Indent)
        {
            start++;
        }

        const int longestName = 12;
        return BodyShape.EndsLikeBody(text.AsSpan(Math.Max(start, end - longestName), Math.Min(longestName, end - start)))
            && parser.Parse(start, end, ListForm.Heading) is { HasRoleWords: false } list
            && list.Pieces.All(piece => piece.Kind is PieceKind.Name or PieceKind.Separator)
            && list.Names.All(IsBody) ? list : null;
    }

    /// <summary>办公室 and 综合处 without a place are offices within the body that the document is of.</summary>
    private bool IsBody(ListedName listed)
    {
        var name = text.AsSpan(listed.Start, listed.End - listed.Start);
        var parts = names.Read(name);
        return parts.IsKnown ? parts.Place != PlaceKind.None || name[^1] is not ('室' or '处' or '科')
            : SharedHeads.Of(name) is not null && (name[0] == '各' || parts.Place == PlaceKind.FullName);
    }

    /// <summary>The items of the section as measures; null where they are no sentences, as in lists of people, or say how to reach somebody.</summary>
    private List<MeasureDraft>? ItemsOf(BodySection section)
    {
        var depth = outline.Headings[section.Item].Depth;
        var drafts = new List<MeasureDraft>();
        var isText = false;
        for (var i = section.Item; i < outline.Headings.Count && outline.Headings[i].Start < section.End;)
        {
            var next = i + 1;
            while (next < outline.Headings.Count && outline.Headings[next].Depth > depth)
            {
                next++;
            }

            var (start, end) = Trim(outline.Headings[i], Math.Min(section.End, next < outline.Headings.Count ? outline.Headings[next].Start : section.End));
            var item = text.AsSpan(start, end - start);
            if (item.Length < ShortestItem || Array.Exists(ContactWords, word => text.AsSpan(start, end - start).Contains(word, StringComparison.Ordinal)))
            {
                return null;
            }

            isText |= item.ContainsAny('。', '，', '；');
            drafts.Add(new MeasureDraft(i, start, end, section.Bodies, IsApart: true));
            i = next;
        }

        return isText ? drafts : null;
    }

    private (int Start, int End) Trim(Heading item, int end)
    {
        var start = Math.Min(item.Start + item.Marker.Length, end);
        while (start < end && text[start] is ' ' or '\n' or Characters.Indent)
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '\n' or Characters.Indent)
        {
            end--;
        }

        return (start, end);
    }
}
