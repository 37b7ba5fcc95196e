using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Header;

/// <summary>Who a document's head says has issued it. The name is as written; of several issuers it is the first.</summary>
/// <param name="headEnd">Where the head ends that is read.</param>
/// <param name="lines">Those of the head that are not empty.</param>
internal sealed class IssuerReader(string text, int headEnd, List<TextLine> lines, RegionTable regions)
{
    private const int ShortestIssuer = 5;
    private const string PeoplesGovernment = "人民政府";

    private static readonly string[] IssuingWords = ["关于", "印发", "转发", "批转", "公布", "贯彻", "落实"];
    private static readonly string[] PublisherLabels = ["发布单位：", "发布机构：", "发布机关：", "发文单位：", "制定机关：", "颁布单位："];

    // Longer ones before those that they begin with.
    private static readonly string[] Governments = ["人民政府办公室", "人民政府办公厅", "政府办公室", "政府办公厅", PeoplesGovernment];

    /// <summary>What stands in a title before 关于, 印发, 转发 or 贯彻; a paper that is quoted behind it has issuers of its own.</summary>
    public string? InTitle(string? title)
    {
        if (title is null)
        {
            return null;
        }

        foreach (var at in IssuingWords.Select(word => title.IndexOf(word, StringComparison.Ordinal)).Where(at => at > 2).Order())
        {
            var bodies = title[(title.AsSpan(0, at).LastIndexOfAny('】', '|') + 1)..at].TrimStart('《').Trim(' ', '\n', Characters.Indent);
            if (BodyShape.EndsLikeBody(bodies))
            {
                return FirstOf(bodies);
            }
        }

        return BeforeYear(title);
    }

    /// <summary>
    /// 某某市人民政府办公室 | 关于印发…: who stands alone on the line above the words of a title, which the page's own heading may
    /// have left out; of several in a row the first.
    /// </summary>
    public string? AboveTitle()
    {
        const string about = "关于";
        for (var i = 1; i < lines.Count; i++)
        {
            if (Line(lines[i]).StartsWith(about, StringComparison.Ordinal) && IsBody(lines[i - 1]))
            {
                var first = i - 1;
                first -= first > 0 && IsBody(lines[first - 1]) ? 1 : 0;
                return FirstOf(Line(lines[first]).ToString());
            }
        }

        return null;
    }

    private ReadOnlySpan<char> Head => text.AsSpan(0, headEnd);

    private ReadOnlySpan<char> Line(TextLine line) => text.AsSpan(line.Start, line.Length).Trim(" \u3000");

    /// <summary>Whether the line is a place's body and nothing else.</summary>
    private bool IsBody(TextLine line)
    {
        var name = Line(line);
        return BodyShape.EndsLikeBody(name) && !name.ContainsAny("，：、（") && regions.MatchAtStart(WithoutParty(name), near: null) is { IsShort: false } place && place.Length < WithoutParty(name).Length;
    }

    private static ReadOnlySpan<char> WithoutParty(ReadOnlySpan<char> name) => name.StartsWith("中共", StringComparison.Ordinal) ? name[2..] : name;

    /// <summary>某某区教育局2024年工作要点: whose year's work it is, in a notice's title too.</summary>
    private string? BeforeYear(string title)
    {
        const int yearLength = 5;
        var start = title.IndexOf('《') + 1;
        for (var at = start + ShortestIssuer; at + yearLength <= title.Length; at++)
        {
            if (title[at + 4] == '年' && !title.AsSpan(at, 4).ContainsAnyExceptInRange('0', '9'))
            {
                var body = title[start..at];
                return BodyShape.EndsLikeBody(body) && regions.MatchAtStart(body, near: null) is { IsShort: false } place && place.Length < body.Length ? body : null;
            }
        }

        return null;
    }

    /// <summary>发文机关：…, as the box beside a document on its page has it.</summary>
    public string? Labelled() => Behind("发文机关：");

    /// <summary>发布单位：某某市人民政府办公室: who put the page up, and the issuer only where it is a government.</summary>
    public string? Publisher()
    {
        foreach (var label in PublisherLabels)
        {
            if (Behind(label) is { } publisher && Array.Exists(Governments, ending => publisher.EndsWith(ending, StringComparison.Ordinal)))
            {
                return publisher;
            }
        }

        return Source() ?? SiteName();
    }

    /// <summary>来源：某某县政府办公室 时间：…: a government that the page comes from.</summary>
    private string? Source()
    {
        const string label = "来源：";
        var at = Head.IndexOf(label, StringComparison.Ordinal);
        var source = at < 0 ? default : Head[(at + label.Length)..].TrimStart(' ');
        if (regions.MatchAtStart(source, near: null) is { IsShort: false } place)
        {
            foreach (var office in Governments)
            {
                if (source[place.Length..].StartsWith(office, StringComparison.Ordinal))
                {
                    return source[..(place.Length + office.Length)].ToString();
                }
            }
        }

        return null;
    }

    /// <summary>某某市人民政府 alone on one of the first lines: whose pages these are.</summary>
    private string? SiteName()
    {
        const int linesLookedAt = 12;
        foreach (var line in lines.Take(linesLookedAt))
        {
            var name = Line(line);
            if (regions.MatchAtStart(name, near: null) is { IsShort: false } place && name[place.Length..] is "人民政府" or "人民政府门户网站" or "人民政府网")
            {
                return name[..(place.Length + PeoplesGovernment.Length)].ToString();
            }
        }

        return null;
    }

    private string? Behind(string label)
    {
        var at = Head.IndexOf(label, StringComparison.Ordinal);
        var rest = at < 0 ? default : Head[(at + label.Length)..];
        var issuer = rest[..(rest.IndexOf('\n') is >= 0 and var end ? end : 0)].Trim(" \u3000").ToString();
        return BodyShape.EndsLikeBody(issuer) ? FirstOf(issuer) : null;
    }

    /// <summary>某某市人民政府文件: the red head of the first line.</summary>
    public string? Letterhead()
    {
        const string file = "文件\n";
        var at = Head.IndexOf(file, StringComparison.Ordinal);
        var line = at < 0 ? default : Head[..at];
        var issuer = line[(line.LastIndexOf('\n') + 1)..].Trim(" \u3000").ToString();
        return BodyShape.EndsLikeBody(issuer) && issuer.AsSpan().IndexOfAny('，', '：') < 0 ? FirstOf(issuer) : null;
    }

    /// <summary>中共杭州市委办公厅 杭州市人民政府办公厅, 国家发展改革委等部门: the first of several.</summary>
    private string FirstOf(string bodies)
    {
        var first = WithoutSecond(bodies.Split([' ', '\n', '、', Characters.Indent], 2)[0]);
        var open = first.IndexOf('等');
        return open > 2 && BodyShape.IsOpenEnding(first.AsSpan(open + 1)) ? first[..open] : first;
    }

    /// <summary>中共杭州市委办公厅 | 杭州市人民政府办公厅 where the space between the two was lost.</summary>
    private string WithoutSecond(string bodies)
    {
        for (var at = ShortestIssuer; at < bodies.Length - ShortestIssuer; at++)
        {
            if (bodies[at - 1] is '室' or '厅' or '委' or '府' or '局' or '会' && regions.MatchAtStart(bodies.AsSpan(at), near: null) is { IsShort: false })
            {
                return bodies[..at];
            }
        }

        return bodies;
    }
}
