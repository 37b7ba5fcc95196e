using System.Buffers;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Header;

/// <summary>Who signed, and when: 云南省人民政府办公厅2017年7月18日, on one line, on two, or in the run of a page without lines.</summary>
internal sealed class SignatureReader(string text, PolicyLexicon lexicon)
{
    private const int LongestBody = 40;
    private static readonly SearchValues<char> Marks = SearchValues.Create("、，。；：（");
    private static readonly string[] Bodies = ["人民政府办公厅", "人民政府办公室", "人民政府", "办公厅", "办公室", "委员会", "管委会", "行政公署", "国务院", "局", "厅", "部", "委"];
    private static readonly WordIndex<string> BodiesByLast = WordIndex.ByLast(Bodies);
    // 实施日期：, in a box beside the text.
    private static readonly string[] OtherDates = ["实施日期", "施行日期", "生效日期", "生效时间", "失效日期", "失效时间", "废止日期", "有效日期"];
    private static readonly string[] PublicationLabels = ["发布日期", "发布时间", "发文日期", "日期", "时间", "发布于"];

    public (string? Issuer, DateOnly? IssuedOn, DateOnly? PublishedOn) Read(int headEnd)
    {
        string? issuer = null;
        DateOnly? issuedOn = null;
        DateOnly? publishedOn = null;
        var position = 0;
        while (position < text.Length && text.AsSpan(position).IndexOfAny('年', '-') is >= 0 and var hit)
        {
            var mark = position + hit;
            position = mark + 1;
            var start = NumberStart(mark);
            if (start < 0 || DateReader.Read(text.AsSpan(start, Math.Min(24, text.Length - start))) is not { } date)
            {
                continue;
            }

            var label = LabelBefore(start);
            if (label is not null)
            {
                publishedOn ??= start < headEnd && Array.IndexOf(PublicationLabels, label) >= 0 ? date.Date : null;
                issuedOn ??= string.Equals(label, "成文日期", StringComparison.Ordinal) ? date.Date : null;
            }
            else if (SignerBefore(start) is { } signer)
            {
                issuer ??= signer;
                issuedOn ??= date.Date;
            }
            else if (StandsAlone(start, start + date.Length))
            {
                issuedOn ??= date.Date;
            }
        }

        return (issuer ?? SignerAtEnd(), issuedOn, publishedOn);
    }

    private int NumberStart(int mark)
    {
        var start = mark;
        while (start > 0 && mark - start < 4 && (Characters.IsDigit(text[start - 1]) || Characters.IsChineseNumeral(text[start - 1]) || text[start - 1] is '○' or 'O'))
        {
            start--;
        }

        return mark - start == 4 ? start : -1;
    }

    private string? LabelBefore(int start)
    {
        var before = text.AsSpan(Math.Max(0, start - 10), Math.Min(10, start)).TrimEnd(" *|\t\u3000");
        var isBelow = before.EndsWith("\n", StringComparison.Ordinal);
        before = before.TrimEnd('\n');
        if (before.IsEmpty || before[^1] is not ('：' or ':'))
        {
            return null;
        }

        before = before[..^1].TrimEnd(" *");
        if (before.EndsWithAny(OtherDates))
        {
            return "";
        }

        if (before.EndsWith("成文日期", StringComparison.Ordinal))
        {
            return "成文日期";
        }

        foreach (var label in PublicationLabels)
        {
            if (before.EndsWithWord(label))
            {
                return label;
            }
        }

        return isBelow ? null : "";
    }

    /// <summary>A government or office whose name ends right before the date, white space aside.</summary>
    private string? SignerBefore(int end)
    {
        end = SkipSpace(end);
        end = SkipSpace(end - SealLength(text.AsSpan(0, end)));
        return SignerEndingAt(end) is { } last ? FirstSigner(end - last.Length, last) : null;
    }

    private int SkipSpace(int end)
    {
        while (end > 0 && IsSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>（国家中医药管理局代章） between the body and the date: whose seal stands for its own; 0 for other words.</summary>
    private static int SealLength(ReadOnlySpan<char> before)
    {
        const string seal = "代章）";
        const int longest = 30;
        var open = before.EndsWithWord(seal) ? before[Math.Max(0, before.Length - longest)..].LastIndexOf('（') : -1;
        return open < 0 ? 0 : Math.Min(longest, before.Length) - open;
    }

    /// <summary>中共某某县委 | 某某县人民政府: of bodies in a row, on one line or on several, the first.</summary>
    private string FirstSigner(int start, string signer)
    {
        const int mostSigners = 12;
        start -= IsPartyName(start) ? 2 : 0;
        for (var i = 0; i < mostSigners && start > 0 && IsSpace(text[start - 1]); i++)
        {
            var end = start;
            while (end > 0 && IsSpace(text[end - 1]))
            {
                end--;
            }

            var first = SignerEndingAt(end) is { } other ? end - other.Length : 0;
            first -= IsPartyName(first) ? 2 : 0;
            if (first <= 0 || !IsSpace(text[first - 1]))
            {
                return signer;
            }

            (start, signer) = (first, text[first..end]);
        }

        return signer;
    }

    private bool IsPartyName(int start) => start >= 2 && text.AsSpan(start - 2, 2) is "中共";

    private static bool IsSpace(char c) => c is ' ' or '\n' or Characters.Indent;

    private string? SignerEndingAt(int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestBody && Characters.IsHan(text[start - 1]))
        {
            start--;
        }

        var run = text.AsSpan(start, end - start);
        if (!EndsInBody(run) || IsLabelled(start))
        {
            return null;
        }

        var startsLine = start == 0 || text[start - 1] is '\n' or Characters.Indent or ' ';
        for (var i = 0; i <= run.Length - 3; i++)
        {
            var candidate = run[i..];
            if (candidate.StartsWith("国务院", StringComparison.Ordinal) || lexicon.Regions.MatchAtStart(candidate, null) is { } match && match.Length < candidate.Length && (!match.IsShort || IsCommittee(candidate))
                || (i == 0 && startsLine && lexicon.Bodies.FindCentral(candidate) is not null))
            {
                return WithoutTitle(candidate).ToString();
            }
        }

        return null;
    }

    /// <summary>某某市图书室责任分解表 | 某某市图书室建设指挥部办公室, on a page that lost its lines: the title is no part of the name.</summary>
    private ReadOnlySpan<char> WithoutTitle(ReadOnlySpan<char> run)
    {
        for (var at = run.Length - 3; at > 2; at--)
        {
            if (TitleEnding.IsKind(run[..at]) && lexicon.Regions.MatchAtStart(run[at..], null) is { IsShort: false } place && place.Length < run.Length - at)
            {
                return run[at..];
            }
        }

        return run;
    }

    /// <summary>来源：某某县人民政府 2021-03-02: a page's box, no signature.</summary>
    private bool IsLabelled(int start) =>
        start > 2 && text[start - 1] == '：' && text.AsSpan(start - 3, 2) is "来源" or "机构" or "机关" or "单位" or "部门";

    /// <summary>天津经济技术开发区管理委员会: zones are called by the short name of their place.</summary>
    private static bool IsCommittee(ReadOnlySpan<char> name) =>
        name.EndsWith("区管委会", StringComparison.Ordinal) || name.EndsWith("区管理委员会", StringComparison.Ordinal);

    private static bool EndsInBody(ReadOnlySpan<char> run) => BodiesByLast.AtEnd(run).Any;

    private bool StandsAlone(int start, int end)
    {
        var before = start == 0 || text[start - 1] is '\n' or Characters.Indent or '（';
        var after = end >= text.Length || text[end] is '\n' or '）' || text.AsSpan(end).TrimStart().StartsWith("（此件", StringComparison.Ordinal);
        return before && after;
    }

    /// <summary>A signature without a date: the last line that is nothing but a government's name.</summary>
    private string? SignerAtEnd()
    {
        const int linesLookedAt = 12;
        var end = text.Length;
        for (var i = 0; i < linesLookedAt && end > 0; i++)
        {
            var start = text.LastIndexOf('\n', end - 1) + 1;
            var line = text.AsSpan(start, end - start).Trim("\u3000 ");
            if (line.Length is > 4 and < LongestBody && EndsInBody(line) && lexicon.Regions.MatchAtStart(line, null) is { IsShort: false } match && match.Length < line.Length && !line.ContainsAny(Marks))
            {
                return line.ToString();
            }

            end = start - 1;
        }

        return null;
    }
}
