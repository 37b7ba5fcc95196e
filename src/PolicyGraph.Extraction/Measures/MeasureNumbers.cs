using System.Globalization;
using PolicyGraph.Extraction.Outline;

namespace PolicyGraph.Extraction.Measures;

/// <summary>Numbers of measures: chapter.item.paragraph from 1, or the running number that the document prints.</summary>
internal sealed class MeasureNumbers(DocumentOutline outline, List<MeasureDraft> drafts)
{
    private readonly bool _isOneTable = drafts.TrueForAll(draft => draft.Row is { } row && row.Table == drafts[0].Row?.Table);
    private readonly bool _arabicRuns = ArabicRuns(outline);
    private readonly HeadingCounts _listsUnder = HeadingCounts.Of(drafts, outline);
    private readonly HeadingCounts _paragraph = new(outline);
    private readonly HashSet<string> _taken = new(drafts.Count, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _repetitions = new(StringComparer.Ordinal);

    /// <summary>The drafts in the order of the text, each with its number.</summary>
    public static List<(MeasureDraft Draft, string Number)> Number(DocumentOutline outline, List<MeasureDraft> drafts)
    {
        var ordered = IsOrdered(drafts) ? drafts : [.. drafts.OrderBy(draft => draft.List.Start)];
        var numbers = new MeasureNumbers(outline, ordered);
        return ordered.ConvertAll(draft => (draft, numbers.Next(draft)));
    }

    private static bool IsOrdered(List<MeasureDraft> drafts)
    {
        for (var i = 1; i < drafts.Count; i++)
        {
            if (drafts[i].List.Start < drafts[i - 1].List.Start)
            {
                return false;
            }
        }

        return true;
    }

    private string Next(MeasureDraft draft)
    {
        var number = draft.Row is { } row ? NumberOf(row) : Compose(draft);
        var unique = number;
        while (!_taken.Add(unique))
        {
            var again = _repetitions.GetValueOrDefault(number, 1) + 1;
            _repetitions[number] = again;
            unique = string.Create(CultureInfo.InvariantCulture, $"{number}-{again}");
        }

        return unique;
    }

    /// <summary>表2.7 is row 7 of the second table; where one table is all there is, its numbers stand alone.</summary>
    private string NumberOf(TableMeasure row) =>
        _isOneTable ? row.Number : string.Create(CultureInfo.InvariantCulture, $"表{row.Table}.{row.Number}");

    private string Compose(MeasureDraft draft)
    {
        var paragraph = ++_paragraph[draft.Heading];
        if (draft.Heading < 0)
        {
            return paragraph.ToString(CultureInfo.InvariantCulture);
        }

        var heading = outline.Headings[draft.Heading];
        var single = _listsUnder[draft.Heading] == 1;
        var prefix = IsRunning(heading)
            ? heading.Marker.Ordinal.ToString(CultureInfo.InvariantCulture)
            : PathOf(draft.Heading);
        return single && (heading.IsInline || IsRunning(heading)) ? prefix : Join(prefix, paragraph);
    }

    /// <summary>2.3.1: the numbers of the heading and those above it, outermost first.</summary>
    private string PathOf(int heading)
    {
        var parent = outline.Headings[heading].Parent;
        var ordinal = outline.Headings[heading].Marker.Ordinal;
        return parent < 0 ? ordinal.ToString(CultureInfo.InvariantCulture) : Join(PathOf(parent), ordinal);
    }

    private static string Join(string path, int ordinal) => string.Concat(path, ".", ordinal.ToString(CultureInfo.InvariantCulture));

    private bool IsRunning(Heading heading) =>
        heading.Marker.Kind == HeadingKind.Article || (heading.Marker.Kind == HeadingKind.Arabic && _arabicRuns);

    /// <summary>Arabic numbers run through the document when they never start again under another heading.</summary>
    private static bool ArabicRuns(DocumentOutline outline)
    {
        var last = 0;
        foreach (var heading in outline.Headings)
        {
            if (heading.Marker.Kind == HeadingKind.Arabic)
            {
                if (heading.Marker.Ordinal <= last)
                {
                    return false;
                }

                last = heading.Marker.Ordinal;
            }
        }

        return last > 0;
    }
}
