using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Departments;

/// <summary>Words that stand for the document's own place: 自治区科技厅, 市财政局, 省委宣传部, 全区各专班.</summary>
internal static class LevelWords
{
    // 自治区 before 区; a party form before the bare level, since 市委组织部 is not 市 + 委组织部.
    private static readonly (string Word, string Level, bool IsParty)[] Words =
    [
        ("自治区党委", "自治区", true), ("自治区", "自治区", false), ("自治州党委", "自治州", true), ("自治州委", "自治州", true), ("自治州", "自治州", false),
        ("自治县委", "自治县", true), ("自治县", "自治县", false), ("兵团党委", "兵团", true), ("兵团", "兵团", false),
        ("省委", "省", true), ("市委", "市", true), ("州委", "州", true), ("盟委", "盟", true), ("县委", "县", true), ("区委", "区", true), ("旗委", "旗", true), ("地委", "地区", true), ("区党委", "区", true),
        ("地区", "地区", false), ("镇", "镇", false), ("乡", "乡", false), ("街道", "街道", false),
        ("省级", "省", false), ("市级", "市", false), ("州级", "州", false), ("区级", "区", false), ("县级", "县", false),
        ("省直", "省", false), ("市直", "市", false), ("州直", "州", false), ("区直", "区", false), ("县直", "县", false), ("盟直", "盟", false),
        ("全省", "省", false), ("全市", "市", false), ("全州", "州", false), ("全盟", "盟", false), ("全区", "区", false), ("全县", "县", false), ("全旗", "旗", false),
        ("我省", "省", false), ("我市", "市", false), ("我州", "州", false), ("我区", "区", false), ("我县", "县", false), ("本省", "省", false), ("本市", "市", false), ("本区", "区", false), ("本县", "县", false),
        .. ZoneTypes.All.Select(type => (type, type, false)),
        ("省", "省", false), ("市", "市", false), ("州", "州", false), ("盟", "盟", false), ("区", "区", false), ("县", "县", false), ("旗", "旗", false),
    ];

    // 市场, 市政, 区域 … begin with the same character and are no level.
    private static readonly string[] Lookalikes =
        ["市场", "市政", "市容", "市民", "市域", "市区", "市县", "市州", "市辖", "区域", "区市县", "区块", "区间", "区县", "县域", "县区", "县级市", "县市", "省际", "省域", "省市", "州市", "旗舰", "旗县", "盟市", "乡村", "乡镇", "镇街", "镇村", "地区各", "街道各"];

    private static readonly WordIndex<(string Word, string Level, bool IsParty)> WordsByFirst = WordIndex.ByFirst(Words, entry => entry.Word);
    private static readonly WordIndex<string> LookalikesByFirst = WordIndex.ByFirst(Lookalikes);

    /// <summary>The level word that the name begins with, if what follows can be a body.</summary>
    public static (string Word, string Level, bool IsParty)? Read(ReadOnlySpan<char> name) =>
        WordsByFirst.AtStart(name).First is { Word: not null } entry ? entry : null;

    /// <summary>新区 means the document's own place only in a document of such a zone; elsewhere it is part of a name.</summary>
    public static bool IsZone(string level) => ZoneTypes.Is(level);

    public static bool IsLookalike(ReadOnlySpan<char> name)
    {
        if (LookalikesByFirst.AtStart(name).First is { } word)
        {
            // 市政务服务局, 市政府, 市政协, 市政法委, 市民生办, 市民政局 are the city's, 县市场监管局 the county's.
            return !(name.Length > 2 && word is "市政" && name[2] is '务' or '府' or '协' or '法' or '研' or '策')
                && !(name.Length > 2 && word is "市民" && name[2] is '生' or '政' or '族' or '宗' or '委' or '营' or '航' or '革' or '盟' or '建' or '进' or '兵')
                && !BodyShape.BeginsTask(name[1..]);
        }

        return false;
    }

    /// <summary>
    /// The place that a level word means in a document of <paramref name="own"/>: the nearest, itself first, whose name
    /// ends in the word. 市 in a district of 上海 is 上海, 区 in a provincial document of an autonomous region the region.
    /// </summary>
    public static Region? RegionOf(string level, Region? own, RegionTable regions)
    {
        for (var region = own; region is not null; region = regions.Parent(region))
        {
            if (region.Name.EndsWithWord(level) || IsTradeOf(region, level)
                || (string.Equals(level, "州", StringComparison.Ordinal) && region.Name.EndsWith("自治州", StringComparison.Ordinal)))
            {
                return region;
            }
        }

        return null;
    }

    /// <summary>高新区 in a document of 石家庄高新技术产业开发区.</summary>
    private static bool IsTradeOf(Region region, string level) =>
        region.Name.EndsWith("开发区", StringComparison.Ordinal)
        && ((level is "高新区" && region.Name.Contains("高新", StringComparison.Ordinal)) || (level is "经开区" && region.Name.Contains("经济", StringComparison.Ordinal)));
}
