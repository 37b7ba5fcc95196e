using System.Buffers;
using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Departments;

/// <summary>Heads that the last of several names lends to those before it: 呼和浩特市、包头市人民政府 are two governments.</summary>
internal static class SharedHeads
{
    private static readonly WordIndex<string> Heads = WordIndex.ByLast(["党委和人民政府", "党委和政府", "党工委和管委会", "党工委和管理委员会", "级人民政府", "人民政府", "行政公署", "级政府", "政府", "管理委员会", "管委会", "党工委"]);
    private static readonly CharacterSet LastOfHeads = new("府署会委司处门位局）");
    private static readonly string[] Carriers = ["电信", "移动", "联通", "铁塔", "广电网络"];
    private static readonly string[] CommitteeHeads = ["党工委和管委会", "党工委和管理委员会", "管委会", "管理委员会"];
    private static readonly string[] ZoneRanks = ["国家级", "省级", "市级", "区级", "县级"];
    private const string StreetOffice = "街道办事处";
    private const int LongestStreet = 4;
    private const int LongestPark = 6;
    private const int LongestBareZone = 5;
    private const int LongestLevels = 10;
    private const string TownshipWords = "镇乡道";
    private const string LevelCharacters = "省市州盟县区旗乡镇";
    private const int LongestTownship = 7;

    private static readonly SearchValues<char> PrefixCharacters = SearchValues.Create(LevelCharacters + "地（、）");

    /// <summary>The head of the name, if a place or a level stands before it.</summary>
    public static string? Of(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || !LastOfHeads.Contains(name[^1]))
        {
            return null;
        }

        // 人民政府（行政公署）: the bracket is part of the head.
        var open = name[^1] == '）' ? name.LastIndexOf('（') : -1;
        if (open > 0 && name[(open + 1)..^1] is "行政公署" or "行署" or "管委会" or "办事处" or "党工委" && Of(name[..open]) is { } bracketed)
        {
            return bracketed + name[open..].ToString();
        }

        if (name[^1] == '司' && name.EndsWith("公司", StringComparison.Ordinal) && CarrierLength(name) is > 0 and var carrier)
        {
            return name[carrier..].ToString();
        }

        foreach (var head in Heads.AtEnd(name))
        {
            if (name.Length > head.Length
                && (LevelCharacters.Contains(name[^(head.Length + 1)], StringComparison.Ordinal) || name[^(head.Length + 1)] is '）' or '”' or '"'))
            {
                return head;
            }
        }

        return OfBareZone(name) ?? OfStreet(name) ?? OfLevelsOffices(name);
    }

    /// <summary>相关部门 of 县（市、区）相关部门 and 财政部门 of 县（区）财政部门, which 各市 before it has too; 市有关部门 behind 各县 are the city's own, and nobody else's.</summary>
    private static string? OfLevelsOffices(ReadOnlySpan<char> name)
    {
        const int shortest = 3;
        var levels = Math.Max(0, name.IndexOfAnyExcept(PrefixCharacters));
        var office = name[levels..];
        return levels > 1 && office.Length >= shortest && (office is "有关单位" or "相关单位" || office.EndsWith("部门", StringComparison.Ordinal) || office[^1] == '局') && BodyShape.IsLevelRow(name[..levels])
            ? office.ToString() : null;
    }

    /// <summary>兴海街道办事处, whose head 海州 before it takes; null for other names.</summary>
    private static string? OfStreet(ReadOnlySpan<char> name) =>
        name.EndsWith(StreetOffice, StringComparison.Ordinal) && name.Length - StreetOffice.Length is >= 2 and <= LongestStreet ? StreetOffice : null;

    /// <summary>仲恺管委会: a zone that is called by its place alone; null for other names.</summary>
    private static string? OfBareZone(ReadOnlySpan<char> name)
    {
        foreach (var head in name.IsEmpty || name[^1] != '会' ? [] : CommitteeHeads)
        {
            if (name.EndsWithWord(head))
            {
                return name.Length - head.Length is >= 2 and <= LongestBareZone ? head : null;
            }
        }

        return null;
    }

    /// <summary>大亚湾 before 仲恺管委会: a short name that no table has and that ends like no body.</summary>
    private static bool IsBareZone(ReadOnlySpan<char> name, NameParts parts) =>
        name.Length is >= 2 and <= LongestBareZone && parts.Place is PlaceKind.None or PlaceKind.ShortName && !parts.IsKnown && !BodyShape.EndsLikeBody(name) && !BodyShape.IsClass(name);

    /// <summary>哈尔滨 and nothing else: a place by its short name, which may take level and head from the next.</summary>
    public static bool IsShortPlace(NameParts parts, ReadOnlySpan<char> name) => parts.Place == PlaceKind.ShortName && parts.BareStart == name.Length;

    /// <summary>Whether a name without a head can take <paramref name="head"/> from the name behind it.</summary>
    public static bool CanTake(ReadOnlySpan<char> name, NameParts parts, string head)
    {
        if (name.IsEmpty || Of(name) is not null)
        {
            return false;
        }

        if (CarrierLength(name) is > 0 and var carrier)
        {
            return carrier == name.Length && head.EndsWith("公司", StringComparison.Ordinal);
        }

        if (head is StreetOffice)
        {
            return name.Length is >= 2 and <= LongestStreet && parts is { Place: PlaceKind.None or PlaceKind.ShortName, IsKnown: false } && (name[^1] == '州' || !BodyShape.EndsLikeBody(name)) && !BodyShape.IsClass(name);
        }

        if (head.EndsWith("公司", StringComparison.Ordinal))
        {
            return false;
        }

        // 各镇（街道）、迳口华侨经济区管委会: townships have no such committees.
        if (Array.IndexOf(CommitteeHeads, head) >= 0 && name[^1] is '镇' or '乡' or '道' or '）' && TownshipWords.Contains(name.TrimEnd('）')[^1], StringComparison.Ordinal))
        {
            return false;
        }

        // 市（区）不动产登记中心 begins like levels in a row and is a body.
        if (name is "各地" || (IsLevelName(name) && name[^1] is not ('局' or '厅' or '队' or '院') && !name.EndsWith("中心", StringComparison.Ordinal)))
        {
            return true;
        }

        if (EndsInPark(name) || (head is "管委会" or "管理委员会" && IsBareZone(name, parts)))
        {
            return head is "党工委" || Array.IndexOf(CommitteeHeads, head) >= 0;
        }

        // 龙舟坪镇、磨市镇人民政府: no table has townships.
        if (head is "人民政府" or "政府" && parts is { Place: PlaceKind.None, IsKnown: false } && name[^1] is '镇' or '乡' && name.Length is >= 2 and <= LongestTownship && !BodyShape.IsClass(name))
        {
            return true;
        }

        // 海口市、洋浦经济开发区管委会: a city has no such committee.
        var isPlace = parts.Place == PlaceKind.FullName && parts.BareStart == name.Length;
        return (isPlace && Array.IndexOf(CommitteeHeads, head) < 0) || (BodyShape.ClassStart(name).Length > 0 && name.Length <= LongestLevels && (name[^1] == '）' || LevelCharacters.Contains(name[^1], StringComparison.Ordinal)));
    }

    /// <summary>各有关 in 各有关盟行政公署, 边境 in 边境州, 沿江各 in 沿江各市, 市城区各 in 市城区各区政府; empty when the name is no class of places opened so.</summary>
    public static string ClassPrefix(ReadOnlySpan<char> name)
    {
        if (name.Length < 2 || name[0] != '各')
        {
            if (UrbanDistrictsLength(name) is > 0 and var urban)
            {
                return name[..urban].ToString();
            }

            return BodyShape.ClassStart(name) is not { Length: > 0 } start || start.Length >= name.Length ? ""
                : LevelCharacters.Contains(name[start.Length], StringComparison.Ordinal) ? start
                : name[start.Length] == '各' ? start + "各" : "";
        }

        return name.StartsWith("各有关", StringComparison.Ordinal) || name.StartsWith("各相关", StringComparison.Ordinal) ? name[..3].ToString() : "各";
    }

    /// <summary>市城区各 of 市城区各区政府, 城区各 of 城区各街道; 0 for other names.</summary>
    private static int UrbanDistrictsLength(ReadOnlySpan<char> name)
    {
        const string districts = "城区各";
        return name.StartsWithWord(districts) ? districts.Length
            : name.Length > 3 && name[3] == '各' && name[1..].StartsWithWord(districts) ? districts.Length + 1 : 0;
    }

    /// <summary>各市（州） in 各市（州）住建局, which the 局 behind it in an enumeration share; empty for other names.</summary>
    public static string OfficePrefix(ReadOnlySpan<char> name)
    {
        const int shortestOffice = 3;
        if (name.Length < shortestOffice || name[0] != '各' || name[^1] != '局' || LevelWords.IsLookalike(name[1..]))
        {
            return "";
        }

        var end = name[1..].IndexOfAnyExcept(PrefixCharacters) + 1;
        return end > 1 && name.Length - end >= shortestOffice ? name[..end].ToString() : "";
    }

    /// <summary>街道 and 县级市 in 各镇、街道 and 各区、县级市, 开发（度假）区: a level or a generic noun that shares the 各 before it.</summary>
    public static bool SharesClassPrefix(ReadOnlySpan<char> name)
    {
        var open = name.IndexOf('（');
        return IsLevelName(name) || IsGenericNoun(open > 1 ? name[..open] : name)
            || (open > 1 && name[open..].IndexOf('）') is > 0 and var close && IsGenericNoun(string.Concat(name[..open], name[(open + close + 1)..])));
    }

    /// <summary>电信 or 中国移动 and nothing else; 国网湖南电力.</summary>
    public static bool IsCarrier(ReadOnlySpan<char> name) =>
        (CarrierLength(name) is > 0 and var length && length == name.Length)
        || (name.StartsWith("国网", StringComparison.Ordinal) && name.EndsWith("电力", StringComparison.Ordinal));

    /// <summary>电信、移动、联通西藏公司, 中国移动、中国联通某某分公司: the carrier's own name before what they share; 0 for other names.</summary>
    private static int CarrierLength(ReadOnlySpan<char> name)
    {
        var bare = name.StartsWith("中国", StringComparison.Ordinal) ? name[2..] : name;
        foreach (var carrier in Carriers)
        {
            if (bare.StartsWithWord(carrier))
            {
                return name.Length - bare.Length + carrier.Length;
            }
        }

        return 0;
    }

    private static bool IsLevelName(ReadOnlySpan<char> name) =>
        BodyShape.IsLevelRow(name)
        || (name.Length == 1 && LevelCharacters.Contains(name[0], StringComparison.Ordinal))
        || name is "自治区" or "特区" or "直辖市" or "自治州" or "自治县" or "计划单列市" or "地";

    /// <summary>开发区, and 国家级开发区, whose rank is no name.</summary>
    private static bool IsGenericNoun(ReadOnlySpan<char> name)
    {
        foreach (var rank in ZoneRanks)
        {
            if (name.StartsWithWord(rank))
            {
                return EndsInPark(name) && name.Length <= rank.Length + LongestPark;
            }
        }

        return IsPlainNoun(name);
    }

    private static bool IsPlainNoun(ReadOnlySpan<char> name) =>
        name is "示范区" or "度假区" or "风景区" or "合作区" or "办事处" or "镇办" or "开发园区" or "街道" or "街道办" or "街道党工委" or "社区" or "村" or "行政村" or "居委会" or "村委会" or "行委" or "行政委员会" or "苏木" or "开发区" or "园区" or "功能园区" or "乡镇" or "功能区" or "先导区" or "部门" or "单位" or "企业" or "高校" or "街道办事处" or "管委会" or "管委" or "镇街" or "行业协会" or "团场" or "师市" or "连队" or "嘎查" or "社区居委会" or "街办" or "行署" or "行政公署";

    /// <summary>经济开发区 and nothing else, as it stands behind a place.</summary>
    public static bool IsPark(ReadOnlySpan<char> name) => name.Length <= LongestPark && EndsInPark(name);

    private static bool EndsInPark(ReadOnlySpan<char> name) => ZoneTypes.Of(name) is not null;
}
