using System.Buffers;
using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Normalization;

/// <summary>Whether a line break parts a name: 责任单位：市自然资源 | 和规划局、市水利局.</summary>
internal static class BrokenNames
{
    private const int LongestPart = 20;
    private const int ShortRest = 3;
    private const string Levels = "省市州县区旗盟镇乡";

    // 丛台区 | 政府、复兴区政府.
    private static readonly string[] Heads = ["政府", "人民政府", "管委会", "管理委员会"];

    private static readonly SearchValues<char> Separators = SearchValues.Create("、，；：。（）| ");

    /// <summary>Whether a label of bodies begins the line.</summary>
    public static bool StartsList(string text, TextLine line)
    {
        var start = line.Start < line.End && text[line.Start] == Characters.Indent ? line.Start + 1 : line.Start;
        return Label.Read(text.AsSpan(start, line.End - start)) is { Kind: not (LabelKind.Person or LabelKind.Deadline) };
    }

    /// <param name="line">A line of a labelled list.</param>
    public static bool Parts(string text, TextLine line, TextLine next)
    {
        var before = text.AsSpan(line.Start, line.Length);
        var tail = before[(before.LastIndexOfAny(Separators) + 1)..];
        var after = text.AsSpan(next.Start, next.Length);
        var stop = after.IndexOfAny(Separators);
        var head = stop < 0 ? after : after[..stop];
        if (tail.Length is < 1 or > LongestPart || head.Length is < 1 or > LongestPart || head[0] == Characters.Indent)
        {
            return false;
        }

        if (tail.Length == 1)
        {
            return tail[0] is '各' or '省' or '市' or '州' or '县' or '区' or '旗' && tail.Length < before.Length && BodyShape.EndsLikeBody(head);
        }

        return IsPartOfClass(tail, head) || (Levels.Contains(tail[^1]) && Array.IndexOf(Heads, head.ToString()) >= 0) || (!EndsItem(tail) && BodyShape.EndsLikeBody(string.Concat(tail, head)) && GoesOn(head, stop < 0 ? '\n' : after[stop]));
    }

    private static bool EndsItem(ReadOnlySpan<char> tail) =>
        BodyShape.EndsLikeBody(tail) || Predicate.StandsAtEnd(tail) || DeadlineShape.Is(tail);

    /// <summary>A line with one long name on it is a signature rather than the rest of a name.</summary>
    private static bool GoesOn(ReadOnlySpan<char> head, char behind) =>
        head[0] is '和' or '与' or '及' || head.Length <= ShortRest || behind is '、' or '，' or '；';

    /// <summary>各县市 | 区政府.</summary>
    private static bool IsPartOfClass(ReadOnlySpan<char> tail, ReadOnlySpan<char> head) =>
        tail[0] == '各' && Levels.Contains(tail[^1]) && Levels.Contains(head[0]) && SharedHeads.Of(head) is { } shared && head.Length - shared.Length <= ShortRest;
}
