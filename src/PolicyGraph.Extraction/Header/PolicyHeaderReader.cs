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

    public PolicyHeader Read(NormalizedText normalized, DocumentOutline outline)
    {
        var text = normalized.Text;
        var headEnd = Math.Min(text.Length, HeadLength);
        var lines = TextLines.Written(normalized.Lines, headEnd);
        var title = new TitleReader(text, new DocumentNumberReader(lexicon), lexicon.Regions).Read(lines);
        var number = OwnNumber.Find(text, Math.Min(headEnd, FirstHeading(outline, title?.Start ?? 0, title?.End ?? 0)), title?.End, new DocumentNumberReader(lexicon));
        var (signer, issuedOn, publishedOn) = new SignatureReader(text, lexicon).Read(headEnd);
        var own = title?.Title ?? AnnouncedTitle(text, headEnd);
        var issuers = new IssuerReader(text, headEnd, lines, lexicon.Regions);
        var issuer = issuers.InTitle(title is { } read ? RepeatedTitle.Once(text[read.Start..read.End]) : own) ?? issuers.Labelled() ?? issuers.AboveTitle() ?? issuers.Letterhead() ?? signer;
        var regions = new RegionReader(text, lexicon);
        var (code, initial) = number is { } found ? FindCode(found, regions) : (null, null);
        issuer ??= code is null ? issuers.Publisher() : null;
        var isCentral = IsCentral(code, issuer, regions);
        var region = isCentral ? null : FindRegion(code, issuer, own, signer, regions, PlaceColumn.Of(text, lexicon.Regions)) ?? initial ?? InferRegion(regions, normalized);
        if (own is null)
        {
            diagnostics.Add(DiagnosticCodes.NoTitle, DiagnosticSeverity.Info, "The text has no title; the policy is known by its number or its source.", null);
        }

        issuer ??= code?.Issuer ?? InferIssuer(region, text);
        return new PolicyHeader(own, number, issuer, region, isCentral, LevelOf(isCentral, region, issuer), issuedOn, publishedOn);
    }

    /// <summary>The table's row of the number's code, or the place that its first character means where the text is not of the row's place.</summary>
    private (DocumentCodeRow? Code, Region? Initial) FindCode(DocumentNumber number, RegionReader regions)
    {
        var code = SharedCode.Choose([.. new DocumentNumberReader(lexicon).FindCodes(number.Prefix)], regions, lexicon.Regions);
        if (code is not null && (lexicon.Regions.ByCode(code.RegionCode) is not { } place || regions.MayBeOf(place)))
        {
            return (code, null);
        }

        return regions.OfInitial(number.Prefix[0]) is { } initial ? (null, initial) : (code, null);
    }

    /// <summary>Where the body's headings begin; the count before a title, 12. …的通知, is none of them.</summary>
    private static int FirstHeading(DocumentOutline outline, int titleStart, int titleEnd)
    {
        const int longestCount = 5;
        foreach (var heading in outline.Headings)
        {
            if (heading.Start >= titleEnd || heading.Start < titleStart - longestCount)
            {
                return heading.Start;
            }
        }

        return int.MaxValue;
    }

    /// <summary>现将《…方案》印发给你们: the title of what is sent. 现将《…》提出的任务 names the document of another.</summary>
    private static string? AnnouncedTitle(string text, int headEnd)
    {
        var head = text.AsSpan(0, headEnd);
        foreach (var word in new[] { "现将《", "现印发《", "印发《" })
        {
            var at = head.IndexOf(word, StringComparison.Ordinal);
            var start = at + word.Length;
            var length = at < 0 ? -1 : head[start..].IndexOf('》');
            if (length > 4 && !GivenOut.Follows(head[(start + length + 1)..]))
            {
                return head.Slice(start, length).ToString();
            }
        }

        return null;
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

    private Region? FindRegion(DocumentCodeRow? code, string? issuer, string? title, string? signer, RegionReader regions, Region? column)
    {
        var zones = new ZoneReader(lexicon.Regions, () => column ?? regions.Infer());
        if ((issuer ?? signer) is { } committee && zones.OfCommittee(committee) is { } zone)
        {
            return zone;
        }

        foreach (var name in new[] { issuer, signer, title })
        {
            if (name is not null && lexicon.Regions.MatchAtStart(name.StartsWith("中共", StringComparison.Ordinal) ? name.AsSpan(2) : name, near: null) is { IsShort: false } match)
            {
                var region = (name == title ? regions.OfLevelIn(title, match.Region) : null) ?? regions.ChooseHomonym(match.Region);
                return lexicon.Regions.FindWithTownship(name) is { Level: AdministrativeLevel.Township } township && (IsTownship(name) || regions.SpeaksOfTownship()) ? township : region;
            }
        }

        // The code of a township's number may be a city's: 柳政.
        return regions.TownshipOf(issuer ?? signer, title) ?? (code is not null ? lexicon.Regions.ByCode(code.RegionCode) : ZoneOf(issuer ?? title, regions, zones) ?? column ?? RegionInside(title));
    }

    /// <summary>
    /// 赣江新区 of 关于推动赣江新区…的若干措施, where no list speaks of a province, a city or a county; 区财政局 may be a zone's where
    /// the text names no district.
    /// </summary>
    private static Region? ZoneOf(string? name, RegionReader regions, ZoneReader zones) =>
        name is not null && zones.InTitle(name) is { } zone && (regions.CommonestLevelWord() is not { } level || (level == "区" && zone.Name.EndsWith('区') && regions.Infer() is null)) ? zone : null;

    private Region? RegionInside(string? title)
    {
        for (var i = 1; title is not null && i < title.Length - 1; i++)
        {
            if (lexicon.Regions.MatchAtStart(title.AsSpan(i), near: null) is { IsShort: false } match && !match.IsAcrossWords(title, i))
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
