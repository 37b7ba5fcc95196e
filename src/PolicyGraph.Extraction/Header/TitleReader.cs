using System.Buffers;
using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Outline;

namespace PolicyGraph.Extraction.Header;

/// <summary>Finds the title: one line, several short lines in a row, or the start of a page that lost its line breaks.</summary>
internal sealed class TitleReader(string text, DocumentNumberReader numbers, RegionTable regions)
{
    private const int LinesLookedAt = 60;
    private const int ShortestTitle = 8;
    private const int LongestTitle = 140;
    private const int LongestPart = 45;
    private const int MostParts = 4;
    private const int LongestNumber = 24;
    private const string Annex = "附件";
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。：；！，？|>_.〔[【");

    private static readonly string[] Behind =
        ["发布", "来源", "日期", "时间", "索引", "发文", "文号", "各", "《", "（此件", "成文", "字号", "字体", "浏览", "打印", "分享", "信息", "为贯彻", "为深入", "为认真", "为落实"];

    private static readonly string[] TitleStarts = ["关于", "国务院", "中共"];

    // 某某市人民政府关于印发 | 某某市图书室管理办法的通知: what a title goes on from.
    private static readonly SearchValues<string> Announcing = SearchValues.Create(["关于", "印发", "转发", "批转", "贯彻", "落实", "发布", "公布"], StringComparison.Ordinal);
    private static readonly WordIndex<string> BehindByFirst = WordIndex.ByFirst(Behind);

    /// <summary>The title and where it ends; null when no line is one. Headings and sentences never are.</summary>
    /// <param name="lines">Those of the document's head that are not empty.</param>
    public (string Title, int Start, int End)? Read(List<TextLine> lines)
    {
        var compiled = new CompiledTitle(text);
        for (var i = 0; i < Math.Min(lines.Count, LinesLookedAt); i++)
        {
            if (compiled.Read(lines, i) is { } entry)
            {
                return entry;
            }

            if (ReadLine(lines[i]) is { } single)
            {
                return single;
            }

            if (ReadParts(lines, i) is { } joined)
            {
                return joined;
            }
        }

        return lines.Count > 0 ? ReadBehindColumn(lines[0]) : null;
    }

    /// <summary>【某某市】《促进消费若干措施（试行）》 on the first line, by which a collection calls a paper that has no title of its own.</summary>
    private (string Title, int Start, int End)? ReadBehindColumn(TextLine line)
    {
        var start = new TitleStart(text, numbers).In(line);
        var content = text.AsSpan(start, line.End - start).TrimEnd(' ');
        return start > line.Start && text[start - 1] == '】' && IsInMarks(content) ? (Clean(content[1..^1]), start, line.End) : null;
    }

    private (string Title, int Start, int End)? ReadLine(TextLine line)
    {
        var start = new TitleStart(text, numbers).In(line);
        var content = text.AsSpan(start, line.End - start);
        if (IsInMarks(content.TrimEnd(' ')) && content.Contains("关于", StringComparison.Ordinal))
        {
            return (Clean(content.TrimEnd(' ')[1..^1]), start, line.End);
        }

        if (content.Length < ShortestTitle || content[0] is '|' or '>' || (content[0] == '《' && !IsNamedAfter(content)) || HeadingMarker.Read(content) is not null)
        {
            return null;
        }

        var length = TitleLength(content);
        return length > 0 && !PageFurniture.IsButton(content) ? (Clean(content[..length]), start, start + length) : null;
    }

    /// <summary>《促进消费的若干措施（试行）》 and nothing else.</summary>
    private static bool IsInMarks(ReadOnlySpan<char> line) =>
        line.Length > ShortestTitle + 1 && line.Length <= LongestTitle && line[0] == '《' && line.IndexOf('》') == line.Length - 1 && TitleEnding.IsKind(TitleEnding.WithoutQualifier(line[1..^1]));

    /// <summary>《政府工作报告》重点工作分工的意见: a title that begins with another's and is all of the line.</summary>
    private static bool IsNamedAfter(ReadOnlySpan<char> line)
    {
        var close = line.IndexOf('》');
        return close > 0 && line.LastIndexOf('《') == 0 && line.Length - close > ShortestTitle && line.Length <= LongestTitle && TitleEnding.IsKind(line.TrimEnd(' ')) && !line.ContainsAny("，。：；");
    }

    /// <summary>内蒙古自治区人民政府 / 关于促进… / …的实施意见: short lines without marks, the last of which ends in a kind of document.</summary>
    private (string Title, int Start, int End)? ReadParts(List<TextLine> lines, int first)
    {
        var joined = "";
        for (var i = first; i < Math.Min(lines.Count, first + MostParts); i++)
        {
            var part = text.AsSpan(lines[i].Start, lines[i].Length).Trim("\u3000 ");
            if (part.Length > LongestPart || part.ContainsAny(SentenceMarks) || HeadingMarker.Read(part) is not null || part.IsEmpty || DateReader.IsDate(part) || part.EndsWith("文件", StringComparison.Ordinal) || !Characters.IsHan(part[0]) && part[0] is not ('《' or '“') && !(i > first && BeginsWithYear(part)) || PageFurniture.IsMenu(part) || (i == first && part.StartsWith(Annex, StringComparison.Ordinal)))
            {
                return null;
            }

            if (i == first + 1 && (IsBody(lines[first]) ? BeginsWithYear(part) : !joined.AsSpan().ContainsAny(Announcing) && IsWholeTitle(part)))
            {
                return null;
            }

            joined += part.ToString();
            if (i > first && TitleLength(joined) == joined.Length && joined.Length <= LongestTitle)
            {
                return (Clean(joined), lines[first].Start, lines[i].End);
            }
        }

        return null;
    }

    /// <summary>加入收藏 | 关于…的实施意见: a title that begins with 关于 or who issues it needs no line above it.</summary>
    private bool IsWholeTitle(ReadOnlySpan<char> part) =>
        (part.StartsWithAny(TitleStarts) || regions.MatchAtStart(part, near: null) is { IsShort: false }) && TitleLength(part) == part.Length;

    /// <summary>某某区人民政府办公室 | 2022年…分解表: a letterhead above a title that does without it.</summary>
    private bool IsBody(TextLine line) => BodyShape.EndsLikeBody(text.AsSpan(line.Start, line.Length));

    /// <summary>How many characters at the start are a title; 0 when none are.</summary>
    private int TitleLength(ReadOnlySpan<char> content)
    {
        var depth = 0;
        var limit = IsPreamble(content) ? 0 : Math.Min(content.Length, LongestTitle);
        for (var end = 1; end <= limit; end++)
        {
            var c = content[end - 1];
            depth += c switch { '《' => 1, '》' => -1, _ => 0 };
            if (c is '。' or '；' or '！' or '？' || (c == '：' && depth == 0))
            {
                return 0;
            }

            // What is printed twice ends where it begins again.
            if (depth == 0 && end >= ShortestTitle && TitleEnding.IsKind(content[..end]) && (EndsHere(content[end..]) || IsLetterTo(content[..end], content[end..]) || content[end..].TrimStart(' ').StartsWith(content[..ShortestTitle])) && IsTitleLike(content[..end]))
            {
                return end + TitleEnding.QualifierLength(content[end..]);
            }
        }

        return 0;
    }

    /// <summary>为落实…，根据…: a paper whose page has lost its title begins so.</summary>
    private static bool IsPreamble(ReadOnlySpan<char> line) =>
        (line[0] == '为' || line.StartsWith("根据", StringComparison.Ordinal) || line.StartsWith("按照", StringComparison.Ordinal))
        && line[..Math.Min(line.Length, LongestTitle)].Contains('，');

    private bool EndsHere(ReadOnlySpan<char> rest)
    {
        rest = rest[TitleEnding.QualifierLength(rest)..].TrimStart(" \u3000");
        if (rest.IsEmpty || rest[0] is '\n' or '_' or '-' or '|' or '[' || CompiledTitle.DateBracket(rest) > 0 || HeadingMarker.Read(rest) is { Kind: HeadingKind.Chinese } || (Characters.IsDigit(rest[0]) && !GoesOn(rest)))
        {
            return true;
        }

        if (BehindByFirst.AtStart(rest).Any)
        {
            return true;
        }

        var ahead = rest[..Math.Min(rest.Length, LongestNumber)].ToString();
        return numbers.ReadAll(ahead, 0, ahead.Length).Any(number => number.Start == 0 || (number.Start == 1 && ahead[0] == '（'));
    }

    /// <summary>…的函省工业和信息化厅、省公安厅：, on a page that lost its lines: whom the letter is to.</summary>
    private static bool IsLetterTo(ReadOnlySpan<char> title, ReadOnlySpan<char> rest)
    {
        const int longestSalutation = 200;
        rest = rest[..Math.Min(longestSalutation, rest.Length)];
        return title.Contains("关于", StringComparison.Ordinal)
            && (title.EndsWith("的函", StringComparison.Ordinal) || title.EndsWith("的通知", StringComparison.Ordinal))
            && rest[0] is '省' or '市' or '县' or '区' or '州'
            && rest.IndexOfAny('：', '。') is > 0 and var end && rest[end] == '：';
    }

    /// <summary>纲要 | 2012年行动计划的通知: what stands behind a year ends in a kind of document itself, with the line.</summary>
    private static bool GoesOn(ReadOnlySpan<char> rest)
    {
        var line = rest.IndexOf('\n') is >= 0 and var stop ? rest[..stop] : rest;
        line = line.TrimEnd(" |\u3000");
        return line.Length <= LongestPart && BeginsWithYear(line) && !line.ContainsAny(SentenceMarks) && TitleEnding.IsKind(line);
    }

    private static bool BeginsWithYear(ReadOnlySpan<char> part) => part.Length > 5 && part[4] is '年' or '—' or '-' && !part[..4].ContainsAnyExceptInRange('0', '9');

    private static bool IsTitleLike(ReadOnlySpan<char> title) => !IsClause(title) && (
        title.Contains("关于", StringComparison.Ordinal) || title.Contains("印发", StringComparison.Ordinal) || !title.ContainsAny("，、：") || title.IndexOf('，') < 0 && title.Length > 12);

    /// <summary>为实施国家战略，落实《…的意见》: a sentence on its way to the title of another document.</summary>
    private static bool IsClause(ReadOnlySpan<char> title) =>
        title[0] is '为' or '根' or '按' && title.Contains('，') && (title[0] == '为' || title.StartsWith("根据", StringComparison.Ordinal) || title.StartsWith("按照", StringComparison.Ordinal));

    private static string Clean(ReadOnlySpan<char> title) => RepeatedTitle.Once(title.ToString().Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal));
}
