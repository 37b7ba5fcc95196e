using System.Buffers;
using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Outline;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>How far the names behind a label reach, also on a page that lost its line breaks.</summary>
internal sealed class LabelStretches(NormalizedText normalized)
{
    /// <summary>UTF-16 units, colon included.</summary>
    public const int LongestLabel = 14;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789一二三四五六七八九十（");
    private static readonly SearchValues<string> PaperItself = SearchValues.Create(["本政策", "本措施", "本方案", "本意见", "本通知", "本办法", "本规定", "本文件", "以上政策", "以上措施", "上述政策"], StringComparison.Ordinal);

    private readonly string _text = normalized.Text;

    /// <summary>The end of the sentence, the line or the cell that begins at <paramref name="start"/>.</summary>
    public int EndOf(int start) => EndOf(start, _text.Length);

    /// <param name="limit">Nothing behind it is looked at.</param>
    /// <inheritdoc cref="EndOf(int)"/>
    public int EndOf(int start, int limit)
    {
        var length = _text.AsSpan(start, limit - start).IndexOfAny('\n', '。', '|');
        var end = length < 0 ? limit : start + length;
        end = HeadingWithin(start, end) is > 0 and var heading ? heading : end;
        return PaperItselfWithin(start, end) is > 0 and var paper ? paper : end;
    }

    /// <summary>责任单位：市教育局 2.修缮校舍: on a page that lost its line breaks a heading ends the names, unless they are numbered themselves; 0 for none.</summary>
    private int HeadingWithin(int start, int end)
    {
        const int longestBody = 24;
        const int longestMarker = 8;
        var colon = _text.IndexOf('：', start, Math.Min(LongestLabel, end - start));
        if (colon < 0 || HeadingMarker.Read(_text.AsSpan(colon + 1, end - colon - 1).TrimStart(' ')) is not null)
        {
            return 0;
        }

        for (var i = colon + 2; i < end && _text.AsSpan(i, end - i).IndexOfAny(Numerals) is >= 0 and var next; i++)
        {
            i += next;
            if (normalized.HasSpaceBefore(i)
                && HeadingMarker.Read(_text.AsSpan(i, Math.Min(longestMarker, end - i))) is { } marker && i + marker.Length < end && Characters.IsHan(_text[i + marker.Length])
                && BodyShape.EndsLikeBody(_text.AsSpan(Math.Max(colon + 1, i - longestBody), i - Math.Max(colon + 1, i - longestBody)).TrimEnd(' ')))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>责任单位：市教育局 本措施自印发之日起施行: on such a page also a sentence about the paper ends the names; 0 for none.</summary>
    private int PaperItselfWithin(int start, int end)
    {
        var names = _text.AsSpan(start, end - start);
        return names.IndexOfAny(PaperItself) is > 0 and var at && normalized.HasSpaceBefore(start + at) && BodyShape.EndsLikeBody(LastName(names[..at].TrimEnd(' '))) ? start + at : 0;
    }

    private static ReadOnlySpan<char> LastName(ReadOnlySpan<char> names) => names[(names.LastIndexOfAny('、', '，', '：') + 1)..];
}
