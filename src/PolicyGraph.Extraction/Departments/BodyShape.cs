using System.Buffers;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Departments;

/// <summary>What a name looks like, tables aside: how bodies and classes of bodies are called.</summary>
internal static class BodyShape
{
    private const int LongestName = 45;

    /// <summary>The characters that count: 9 of 9个部门, 十多 of 十多家.</summary>
    public const string Counts = "0123456789一二三四五六七八九十两多 ";

    private const string CountsOfMany = "两二三四五六七八九十";

    // 地方金融监管局, 地方志编纂院: here 地方 is part of the line of work, and opens no class.
    private static readonly string[] LocalLines = ["地方金融", "地方志", "地方史", "地方铁路", "地方海事", "地方公路", "地方税", "地方病"];

    private static readonly string[] Endings =
    [
        "部", "委", "局", "厅", "办", "署", "行", "院", "会", "社", "处", "科", "股", "室", "所", "站", "队", "组", "司", "团", "军", "区", "县", "市", "省", "州", "盟", "旗", "镇", "乡", "村", "街", "校", "馆", "台", "厂", "场", "库", "园",
        "中心", "集团", "大学", "街道", "队伍", "医共体", "医联体", "共同体", "工商联", "残联", "妇联", "文联", "侨联", "社科联", "台联", "青联", "科协", "作协", "政协", "政府", "公署", "专班", "平台", "基金", "单位", "部门", "机构", "企业", "地区", "基地", "机关", "海关", "总部", "窗口", "高校", "国企", "央企", "主体", "系统", "园区", "党工委", "总队", "支队", "总段", "公路段", "工务段", "航道段", "银行", "办事处", "地", "各方", "方面", "镇街", "协会", "管委", "公积金", "河长", "林长", "湖长", "田长", "协调机制", "地方",
    ];

    private static readonly string[] ClassNouns =
    [
        "部门和单位", "部门及单位", "部门（单位）", "单位（部门）", "部门单位", "单位和部门", "部门", "单位", "处室", "科室", "股室", "机构", "企业", "地区", "方面", "机关", "部委", "委办局", "高校", "院校", "院所", "高校院所", "组织", "团体", "媒体", "协会", "央企", "国企", "企事业单位", "主体", "地方", "各方", "镇街", "平台", "专班", "委员会", "银行",
    ];

    private static readonly string[] OpenModifiers =
    [
        "国务院", "中央和国家机关", "中央", "国家", "人民政府", "政府", "自治区", "省级", "市级", "区级", "县级", "州级", "省直", "市直", "区直", "县直", "州直", "盟直", "省", "市", "区", "县", "州", "旗", "盟", "有关", "相关", "各", "多个", "多", "其他", "若干", "行业", "主管", "职能", "成员", "涉及", "业务", "科研", "金融", "群团", "社会", "新闻", "龙头", "重点", "国有", "民营", "的", "个",
    ];

    private static readonly string[] ClassStarts =
    [
        "各", "全国性", "有关", "相关", "其他", "所有", "全体", "每个", "属地", "当地", "辖区", "所在地", "沿线", "沿海", "沿边", "沿江", "边境", "试点", "地方各级", "地方", "涉及", "县级以上", "市级以上", "省级以上", "区级以上", "基层", "上述", "本级", "同级", "事发地", "牵头", "责任", "承办", "主管", "行业主管", "行业", "项目", "成员单位", "两级", "三级",
    ];

    // 县（市、区）人民政府, 区县政府, 镇街: levels in a row with no proper name.
    private static readonly string[] LevelRows = ["县（", "市（", "区（", "旗县", "区市县", "区县", "县区", "市县", "市州", "州市", "盟市", "县市", "市区", "县级市", "设区市", "直管市", "省直管", "自治县（", "州（", "设区的市", "地级市", "地级以上市", "乡镇", "镇街", "街镇", "镇（", "乡（", "旗（", "街道（", "村（", "村居", "地市", "省辖市", "各地"];

    // 县市场监管局 and 县市管局 are the county's: what follows the level is a line of work that begins like one.
    private static readonly string[] TaskStarts = ["市场", "市管", "市监", "市容", "市民", "市域", "市政管", "市政公", "市政设", "市政园", "市政工", "区域", "区块"];

    // 法规处, 机关党委: parts of the body that issued the paper. 三处, 各处 count places.
    private static readonly string[] OfficeEndings = ["处", "科", "股", "机关党委", "机关纪委"];
    private const int ShortestOffice = 3;

    private static readonly SearchValues<string> OpenNouns = SearchValues.Create(["部门", "单位"], StringComparison.Ordinal);
    private static readonly WordIndex<string> TaskStartsByFirst = WordIndex.ByFirst(TaskStarts);
    private static readonly WordIndex<string> EndingsByLast = WordIndex.ByLast(Endings);
    private static readonly WordIndex<string> OpenModifiersByFirst = WordIndex.ByFirst(OpenModifiers);
    private static readonly WordIndex<string> ClassStartsByFirst = WordIndex.ByFirst(ClassStarts);
    private static readonly WordIndex<string> LevelRowsByFirst = WordIndex.ByFirst(LevelRows);

    /// <summary>Whether the last characters are those of a body or a place.</summary>
    public static bool EndsLikeBody(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > LongestName)
        {
            return false;
        }

        name = WithoutClosingBracket(name);
        return EndingsByLast.AtEnd(name).Any;
    }

    /// <summary>Whether the name stands for a class of bodies: 各行业主管部门, 有关单位, 县（市、区）人民政府.</summary>
    public static bool IsClass(ReadOnlySpan<char> bareName)
    {
        if (ClassStart(bareName).Length > 0)
        {
            return true;
        }

        if (IsCountedPlaces(bareName) || IsCountedBodies(bareName) || bareName.Contains("所在地", StringComparison.Ordinal) || bareName.Contains("发生地", StringComparison.Ordinal) || bareName.EndsWith("成员单位", StringComparison.Ordinal) || bareName.Contains('各') || IsLevelRow(bareName))
        {
            return true;
        }

        return bareName.Length > 1 && EndsInClass(bareName);
    }

    private static bool EndsInClass(ReadOnlySpan<char> name) => (name[^2], name[^1]) switch
    {
        ('部', '门') or ('企', '业') or ('机', '构') or ('院', '校') or ('高', '校') or ('乡', '镇') or ('队', '伍') or ('干', '部') => true,
        ('央', '企') or ('国', '企') => name.Length > 2,
        ('单', '位') => name.Length > 2,
        ('委', '会') => name is "园区管委会" || IsOfEveryVillage(name) || IsPostedZones(name),
        ('员', '会') => IsOfEveryVillage(name),
        ('作', '队') => name.EndsWith("驻村工作队", StringComparison.Ordinal),
        _ => name is "地方" or "园区" or "功能园区" or "科研院所" or "商业银行" or "行业协会",
    };

    /// <summary>村委会, 社区居民委员会: that of each village or community, none named.</summary>
    private static bool IsOfEveryVillage(ReadOnlySpan<char> name)
    {
        var committee = name.StartsWith("社区", StringComparison.Ordinal) ? name["社区".Length..] : name;
        return committee is "村委会" or "居委会" or "村民委员会" or "居民委员会" or "村居委会";
    }

    /// <summary>市直园区管委会: the zones that a level runs itself, none named.</summary>
    private static bool IsPostedZones(ReadOnlySpan<char> name)
    {
        const int farthest = 3;
        var zones = name[(name[..Math.Min(farthest, name.Length)].IndexOf('直') + 1)..];
        return zones.Length < name.Length && SharedHeads.Of(zones) is { } head && SharedHeads.SharesClassPrefix(zones[..^head.Length]);
    }

    /// <summary>省级人民政府, 县级政府: every government of that level.</summary>
    public static bool IsLevelGovernment(ReadOnlySpan<char> name) => name is "省级人民政府" or "市级人民政府" or "县级人民政府" or "省级政府" or "市级政府" or "县级政府";

    /// <summary>The word that makes a class of what follows it: 各, 有关, 边境; empty when the name opens with none.</summary>
    public static string ClassStart(ReadOnlySpan<char> name)
    {
        foreach (var start in ClassStartsByFirst.AtStart(name))
        {
            if (name.Length > start.Length && !name.StartsWithAny(LocalLines) && name is not ("基层处" or "基层科" or "行业处" or "项目处" or "项目科"))
            {
                return start;
            }
        }

        return "";
    }

    /// <summary>Whether the name is that of an office within a body: 法规处, 机关党委, 厅审批处.</summary>
    public static bool IsOffice(ReadOnlySpan<char> name) =>
        name.Length >= ShortestOffice && name.EndsWithAny(OfficeEndings) && !"一二三四五六七八九十两几多各等到".Contains(name[^2], StringComparison.Ordinal) && !Characters.IsDigit(name[^2]);

    /// <summary>
    /// Whether the words after 等 name nobody in particular: 等部门, 等国务院相关部门, 等15个单位, 等省驻某市有关单位. 等相关区政府 names a class.
    /// </summary>
    public static bool IsOpenEnding(ReadOnlySpan<char> afterDeng)
    {
        if (afterDeng.EndsWith("政府", StringComparison.Ordinal) && ClassStart(afterDeng).Length > 0)
        {
            return false;
        }

        var rest = afterDeng;
        while (true)
        {
            rest = rest.TrimStart(Counts + "个");
            var before = rest.Length;
            rest = rest[LevelledClass.PostedLength(rest)..];
            rest = rest[(OpenModifiersByFirst.AtStart(rest).First?.Length ?? 0)..];
            if (rest.Length == before)
            {
                break;
            }
        }

        if (rest.IsEmpty)
        {
            return true;
        }

        foreach (var noun in ClassNouns)
        {
            if (rest.SequenceEqual(noun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The length of 有关部门 in 有关部门确定范围, where a task stands right behind the open ending; 0 where none does.
    /// </summary>
    public static int OpenEndingBeforeTask(ReadOnlySpan<char> afterDeng)
    {
        var noun = afterDeng.IndexOfAny(OpenNouns);
        var length = noun < 0 ? 0 : noun + 2;
        return noun >= 0 && length < afterDeng.Length && !"和及与、的（".Contains(afterDeng[length], StringComparison.Ordinal) && !EndsLikeBody(afterDeng) && IsOpenEnding(afterDeng[..length]) ? length : 0;
    }

    /// <summary>长株潭三市人民政府, 市内五区政府, 沿河6县市区人民政府: so many places, none named.</summary>
    public static bool IsCountedPlaces(ReadOnlySpan<char> name)
    {
        var places = (SharedHeads.Of(name) is { } head ? name[..^head.Length] : name).Trim("“”\"");
        var counted = places.TrimEnd("市区县州盟旗省");
        var levels = places.Length - counted.Length;
        return counted.Length >= 1 && levels > 0 && (Characters.IsDigit(counted[^1]) || ((levels == 1 || places.EndsWith("省区", StringComparison.Ordinal)) && CountsOfMany.Contains(counted[^1], StringComparison.Ordinal)));
    }

    /// <summary>13个乡镇, 省属五大煤炭集团公司: so many bodies, none named. 四大队 is the fourth.</summary>
    private static bool IsCountedBodies(ReadOnlySpan<char> name)
    {
        var counted = name.TrimStart("0123456789");
        var great = name.IndexOf('大');
        return (counted.Length < name.Length && counted.Length > 1 && counted[0] == '个')
            || (great > 0 && great + 2 < name.Length && name[great + 1] != '队' && CountsOfMany.Contains(name[great - 1], StringComparison.Ordinal));
    }

    /// <summary>县（市、区）, 县级市, 设区市: a level, no place.</summary>
    public static bool IsLevelRow(ReadOnlySpan<char> name) => LevelRowsByFirst.AtStart(name).Any && !BeginsTask(name[1..]);

    /// <summary>市场, 区域: a line of work that begins with the word for a level.</summary>
    public static bool BeginsTask(ReadOnlySpan<char> name) => TaskStartsByFirst.AtStart(name).Any;

    /// <summary>县（市、区） and 宣传部（新闻办）: what stands in the bracket is part of the name before it.</summary>
    private static ReadOnlySpan<char> WithoutClosingBracket(ReadOnlySpan<char> name) =>
        name[^1] == '）' && name.LastIndexOf('（') is > 0 and var open ? name[..open] : name;
}
