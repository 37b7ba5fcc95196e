using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>
/// Zones that govern as a county does: 天津经济技术开发区, 赣江新区. They are in no table; they bear the code of the region that their
/// name begins with, or that the document speaks of, and their own name.
/// </summary>
/// <param name="above">The region that the document speaks of; null when it names none.</param>
internal sealed class ZoneReader(RegionTable regions, Func<Region?> above)
{
    private const int LongestName = 10;
    private const int ShortestOwn = 2;

    private static readonly string[] Committees = ["管理委员会", "管委会", "党工委"];

    // 关于推动赣江新区…的若干措施: what stands in a title before the zone's name.
    private static readonly string[] Openings =
        ["关于", "印发", "《", "推动", "推进", "促进", "进一步", "加快", "支持", "加强", "深化", "优化", "提升", "做好", "全面"];

    // 市高新技术产业开发区: what a zone deals in is no name of its own.
    private static readonly string[] Trades = ["经济", "技术", "高新", "产业", "工业", "农业", "科技", "生态", "文化", "旅游", "国际", "综合", "城乡", "一体化", "现代", "自由", "贸易"];

    // 国家高新区, 各开发区, 建设示范区: zones in general, or one that is to be.
    private static readonly string[] General = ["国家", "省级", "市级", "各", "全", "我", "本", "建设", "创建", "打造", "申报", "发展", "县", "市", "区"];

    /// <summary>The zone whose committee, or a part of it, is <paramref name="committee"/>; null for any other body.</summary>
    public Region? OfCommittee(string committee)
    {
        foreach (var word in Committees)
        {
            if (committee.IndexOf(word, StringComparison.Ordinal) is > 3 and var end && ZoneTypes.Of(committee.AsSpan(0, end)) is not null)
            {
                return Named(committee[..end]);
            }
        }

        return null;
    }

    /// <summary>The zone that a title names behind its opening words: 济源示范区 of 济源示范区2023年工作要点; null where it names none.</summary>
    public Region? InTitle(string title)
    {
        var start = OpeningLength(title);
        var end = int.MaxValue;
        foreach (var type in ZoneTypes.All)
        {
            end = title.IndexOf(type, start, StringComparison.Ordinal) is > 0 and var at ? Math.Min(end, at + type.Length) : end;
        }

        return end - start <= LongestName ? Named(title[start..end]) : null;
    }

    /// <summary>The zone of that name; null where the name is one of zones in general, or of none.</summary>
    public Region? Named(string name)
    {
        if (ZoneTypes.Of(name) is not { } type)
        {
            return null;
        }

        var place = regions.MatchAtStart(name, near: null) ?? regions.MatchAtStart(name, above()) ?? regions.OnlyCountyAt(name);
        if (place is not { } match)
        {
            return HasOwnName(name, type) && above() is { } parent ? Zone(name, parent.FullName + name, parent) : null;
        }

        var rest = name[match.Length..];
        return !match.IsShort && HasOwnName(rest, type) ? Zone(rest, match.Region.FullName + rest, match.Region)
            : match.Length < name.Length ? Zone(name, name, match.Region)
            : null;
    }

    /// <summary>雄安新区 of 河北雄安新区, 济源示范区 of 济源产城融合示范区, 石家庄高新区 of 石家庄高新技术产业开发区; none of a place that is no zone.</summary>
    public static IEnumerable<string> OtherNames(Region region, RegionTable regions)
    {
        if (region.ParentCode is not { } above || ZoneTypes.Of(region.Name) is not { } type || regions.ByCode(region.Code) is not null || regions.ByCode(above) is not { } place)
        {
            yield break;
        }

        var shortPlace = regions.ShortName(place);
        var before = region.Name.StartsWith(place.Name, StringComparison.Ordinal) ? place.Name : shortPlace;
        var own = region.Name.StartsWith(before, StringComparison.Ordinal) ? region.Name[before.Length..] : "";
        if (HasOwnName(own, type))
        {
            yield return own;
        }

        if (own.Length > type.Length)
        {
            yield return shortPlace + (own.StartsWith("高新", StringComparison.Ordinal) ? "高新区" : own.StartsWith("经济", StringComparison.Ordinal) ? "经开区" : type);
        }
    }

    private static Region Zone(string name, string fullName, Region parent) =>
        new(parent.Code + name, name, fullName, AdministrativeLevel.County, parent.Code);

    /// <summary>屈家岭 of 屈家岭管理区, where 经济技术开发区 has none.</summary>
    private static bool HasOwnName(string name, string type)
    {
        var own = name.AsSpan(0, Math.Max(0, name.Length - type.Length));
        return own.Length >= ShortestOwn && !own.StartsWithAny(General) && !own.StartsWithAny(Trades);
    }

    private static int OpeningLength(ReadOnlySpan<char> title)
    {
        var length = 0;
        while (LengthOfOpening(title[length..]) is > 0 and var more)
        {
            length += more;
        }

        return length;
    }

    private static int LengthOfOpening(ReadOnlySpan<char> title)
    {
        foreach (var opening in Openings)
        {
            if (title.StartsWith(opening, StringComparison.Ordinal))
            {
                return opening.Length;
            }
        }

        return 0;
    }
}
