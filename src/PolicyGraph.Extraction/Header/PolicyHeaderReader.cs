using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Outline;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Header;

/// <summary>Reads title, document number, issuer, region, level and dates from letterhead, title, salutation and signature.</summary>
internal sealed class PolicyHeaderReader(PolicyLexicon lexicon, DiagnosticSink diagnostics)
{
    private const int HeadLength = 4000;
    private const string Country = "000000";
    private const int ShortestIssuer = 5;

    private static readonly string[] IssuingWords = ["关于", "印发", "转发", "批转", "公布"];

    public PolicyHeader Read(NormalizedText normalized, DocumentOutline outline)
    {
        var text = normalized.Text;
        var headEnd = Math.Min(text.Length, HeadLength);
        var title = new TitleReader(text, new DocumentNumberReader(lexicon)).Read(headEnd);
        var number = OwnNumber(normalized, outline, headEnd);
        var (signer, issuedOn, publishedOn) = new SignatureReader(text, lexicon).Read(headEnd);
        var own = title?.Title ?? AnnouncedTitle(text, headEnd);
        var issuer = IssuerOf(title is { } read ? text[read.Start..read.End] : own) ?? LabelledIssuer(text, headEnd) ?? Letterhead(text, headEnd) ?? signer;
        var code = number is { } found ? FindCode(found) : null;
        var regions = new RegionReader(text, lexicon);
        var isCentral = IsCentral(code, issuer, regions);
        var region = isCentral ? null : FindRegion(code, issuer, own, signer, regions) ?? InferRegion(regions, normalized);
        if (own is null)
        {
            diagnostics.Add(DiagnosticCodes.NoTitle, DiagnosticSeverity.Info, "The text has no title; the policy is known by its number or its source.", null);
        }

        issuer ??= code?.Issuer ?? InferIssuer(region, text);
        return new PolicyHeader(own, number, issuer, region, isCentral, LevelOf(isCentral, region, issuer), issuedOn, publishedOn);
    }

    /// <summary>The first number of the head that is not said of another document.</summary>
    private DocumentNumber? OwnNumber(NormalizedText normalized, DocumentOutline outline, int headEnd)
    {
        var text = normalized.Text;
        var limit = outline.Headings.Count > 0 ? Math.Min(headEnd, outline.Headings[0].Start) : headEnd;
        foreach (var number in new DocumentNumberReader(lexicon).ReadAll(text, 0, limit))
        {
            var before = number.Start == 0 ? '\n' : text[number.Start - 1];
            if (before is not ('（' or '》' or '【' or '照' or '据'))
            {
                return number;
            }
        }

        return null;
    }

    private DocumentCodeRow? FindCode(DocumentNumber number) => new DocumentNumberReader(lexicon).FindCode(number.Prefix);

    /// <summary>现将《…方案》印发给你们: the title of what is sent.</summary>
    private static string? AnnouncedTitle(string text, int headEnd)
    {
        var head = text.AsSpan(0, headEnd);
        foreach (var word in new[] { "现将《", "现印发《", "印发《" })
        {
            var at = head.IndexOf(word, StringComparison.Ordinal);
            var start = at + word.Length;
            var length = at < 0 ? -1 : head[start..].IndexOf('》');
            if (length > 4)
            {
                return head.Slice(start, length).ToString();
            }
        }

        return null;
    }

    /// <summary>What stands in a title before 关于, 印发 or 转发.</summary>
    private string? IssuerOf(string? title)
    {
        if (title is null)
        {
            return null;
        }

        foreach (var at in IssuingWords.Select(word => title.IndexOf(word, StringComparison.Ordinal)).Where(at => at > 2).Order())
        {
            var bodies = title[..at].Trim(' ', '\n', Characters.Indent);
            if (Departments.BodyShape.EndsLikeBody(bodies))
            {
                return FirstOf(bodies);
            }
        }

        return null;
    }

    /// <summary>发文机关：…, as the box beside a document on its page has it.</summary>
    private string? LabelledIssuer(string text, int headEnd)
    {
        const string label = "发文机关：";
        var at = text.AsSpan(0, headEnd).IndexOf(label, StringComparison.Ordinal);
        var rest = at < 0 ? default : text.AsSpan(at + label.Length);
        var issuer = rest[..(rest.IndexOf('\n') is >= 0 and var end ? end : 0)].Trim(" \u3000").ToString();
        return Departments.BodyShape.EndsLikeBody(issuer) ? FirstOf(issuer) : null;
    }

    /// <summary>某某市人民政府文件: the red head of the first line.</summary>
    private string? Letterhead(string text, int headEnd)
    {
        const string file = "文件\n";
        var at = text.AsSpan(0, headEnd).IndexOf(file, StringComparison.Ordinal);
        var line = at < 0 ? default : text.AsSpan(0, at);
        var issuer = line[(line.LastIndexOf('\n') + 1)..].Trim(" \u3000").ToString();
        return Departments.BodyShape.EndsLikeBody(issuer) && !issuer.Contains('，') ? FirstOf(issuer) : null;
    }

    /// <summary>中共杭州市委办公厅 杭州市人民政府办公厅, 国家发展改革委等部门: the first of several.</summary>
    private string FirstOf(string bodies)
    {
        var first = WithoutSecond(bodies.Split([' ', '\n', Characters.Indent], 2)[0]);
        var open = first.IndexOf('等');
        return open > 2 && Departments.BodyShape.IsOpenEnding(first.AsSpan(open + 1)) ? first[..open] : first;
    }

    /// <summary>中共杭州市委办公厅 | 杭州市人民政府办公厅 where the space between the two was lost.</summary>
    private string WithoutSecond(string bodies)
    {
        for (var at = ShortestIssuer; at < bodies.Length - ShortestIssuer; at++)
        {
            if (bodies[at - 1] is '室' or '厅' or '委' or '府' or '局' && lexicon.Regions.MatchAtStart(bodies.AsSpan(at), near: null) is { IsShort: false })
            {
                return bodies[..at];
            }
        }

        return bodies;
    }

    private bool IsCentral(DocumentCodeRow? code, string? issuer, RegionReader regions)
    {
        if (code is not null)
        {
            return string.Equals(code.RegionCode, Country, StringComparison.Ordinal);
        }

        if (issuer is not null)
        {
            return issuer.StartsWith("国务院", StringComparison.Ordinal) || issuer.StartsWith("中共中央", StringComparison.Ordinal) || lexicon.Bodies.FindCentral(issuer) is not null;
        }

        return regions.IsAddressedToProvinces();
    }

    private Region? FindRegion(DocumentCodeRow? code, string? issuer, string? title, string? signer, RegionReader regions)
    {
        if ((issuer ?? signer) is { } committee && lexicon.Regions.FindZone(committee) is { } zone)
        {
            return zone;
        }

        foreach (var name in new[] { issuer, signer, title })
        {
            if (name is not null && lexicon.Regions.MatchAtStart(name.StartsWith("中共", StringComparison.Ordinal) ? name.AsSpan(2) : name, near: null) is { IsShort: false } match)
            {
                var region = regions.ChooseHomonym(match.Region);
                return lexicon.Regions.FindWithTownship(name) is { Level: AdministrativeLevel.Township } township && (IsTownship(name) || regions.SpeaksOfTownship()) ? township : region;
            }
        }

        // The code of a township's number may be a city's: 柳政.
        return regions.TownshipOf(issuer ?? signer, title) ?? (code is not null ? lexicon.Regions.ByCode(code.RegionCode) : RegionInside(title));
    }

    private Region? RegionInside(string? title)
    {
        for (var i = 1; title is not null && i < title.Length - 1; i++)
        {
            if (lexicon.Regions.MatchAtStart(title.AsSpan(i), near: null) is { IsShort: false } match)
            {
                return match.Region;
            }
        }

        return null;
    }

    private Region? InferRegion(RegionReader regions, NormalizedText normalized)
    {
        var region = regions.Infer();
        var (code, message) = region is null
            ? (DiagnosticCodes.NoRegion, "Neither number, title nor signature names a place; names keep the form they are written in. Give the region with the text.")
            : (DiagnosticCodes.InferredRegion, $"Neither number, title nor signature names a place; the text speaks of {region.FullName}, which is taken.");
        diagnostics.Add(code, region is null ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info, message, normalized.Text.Length > 0 ? normalized.Home(0, 1) : null);
        return region;
    }

    /// <summary>A salutation to the offices below: the government above them wrote it.</summary>
    private string? InferIssuer(Region? region, string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 600));
        if (region is null || !(head.Contains("人民政府", StringComparison.Ordinal) && head.Contains('各') && head.Contains('：')))
        {
            return null;
        }

        diagnostics.Add(DiagnosticCodes.InferredIssuer, DiagnosticSeverity.Info, $"The issuer is not named; the salutation is one that {region.Name}人民政府 uses.", null);
        return region.Name + "人民政府";
    }

    private static AdministrativeLevel? LevelOf(bool isCentral, Region? region, string? issuer)
    {
        if (isCentral)
        {
            return AdministrativeLevel.National;
        }

        return issuer is not null && IsTownship(issuer) ? AdministrativeLevel.Township : region?.Level;
    }

    private static bool IsTownship(string issuer) =>
        issuer.Contains("镇人民政府", StringComparison.Ordinal) || issuer.Contains("乡人民政府", StringComparison.Ordinal) || issuer.Contains("街道办事处", StringComparison.Ordinal);
}
