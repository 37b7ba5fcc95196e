using System.Buffers;

namespace PolicyGraph.Extraction.Header;

/// <summary>The first number of a document's head that is not said of another document.</summary>
internal static class OwnNumber
{
    private const string Space = "\n \u3000";

    private static readonly SearchValues<char> DateMarks = SearchValues.Create("0123456789年月日，）" + Space);

    /// <param name="titleEnd">Behind the document's title; null when it has none.</param>
    public static DocumentNumber? Find(string text, int limit, int? titleEnd, DocumentNumberReader numbers)
    {
        foreach (var number in numbers.ReadAll(text, 0, limit))
        {
            var before = number.Start == 0 ? '\n' : text[number.Start - 1];
            if (before is not ('（' or '》' or '【' or '照' or '据') || (before == '（' && (number.Start - 1 == titleEnd || IsUnderTitle(text, number))))
            {
                return number;
            }
        }

        return Labelled(text, numbers);
    }

    /// <summary>【文号】 林生发〔2022〕104号, as collections of law print it behind the text.</summary>
    private static DocumentNumber? Labelled(string text, DocumentNumberReader numbers)
    {
        const string label = "【文号】";
        var start = text.IndexOf(label, StringComparison.Ordinal) + label.Length;
        if (start < label.Length)
        {
            return null;
        }

        var end = text.IndexOf('\n', start);
        return numbers.First(text, start, end < 0 ? text.Length : end);
    }

    /// <summary>（皖政〔2020〕9号） with the line to itself, a date beside it at most, right below a title.</summary>
    private static bool IsUnderTitle(string text, DocumentNumber number)
    {
        var lineEnd = text.IndexOf('\n', number.End);
        var rest = text.AsSpan(number.End, (lineEnd < 0 ? text.Length : lineEnd) - number.End);
        var before = text.AsSpan(0, number.Start - 1);
        var lineStart = before.LastIndexOf('\n') + 1;
        if (rest.TrimEnd(Space) is not [.., '）'] || rest.IndexOfAnyExcept(DateMarks) >= 0 || !before[lineStart..].Trim(Space).IsEmpty)
        {
            return false;
        }

        var above = before.TrimEnd(Space);
        above = above[(above.LastIndexOf('\n') + 1)..];
        above = above.EndsWith("）", StringComparison.Ordinal) && above.LastIndexOf('（') is > 0 and var qualifier ? above[..qualifier] : above;
        return !above.IsEmpty && TitleEnding.IsKind(above);
    }
}
