using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Departments;

/// <summary>中央和省驻酒有关单位, 部、省属高校: the units of several levels, posted to one place or owned by those levels, are one class.</summary>
internal static class LevelledClass
{
    private const int FewestLevels = 2;
    private const int MostLevels = 4;
    private const int LongestPlace = 4;
    private const string Joints = "、和与及";
    private const char Posted = '驻';

    private static readonly string[] Levels = ["中央", "国家", "中直", "中", "部", "自治区", "省", "自治州", "市", "州", "盟", "区", "县", "旗"];
    private static readonly string[] Belongings = ["直属", "属", "级", "直", "管"];
    private static readonly string[] Openings = ["各有关", "各相关", "有关", "相关", "各"];
    private static readonly string[] Nouns = ["单位", "企业", "机构", "部门", "高校", "院校", "高等院校", "高等学校", "医院", "科研院所", "事业单位", "企事业单位", "国有企业", "金融机构"];
    private static readonly WordIndex<string> LevelsByFirst = WordIndex.ByFirst(Levels);
    private static readonly CharacterSet LastOfLevels = new(Levels.Concat(Belongings).Select(word => word[^1]));

    /// <summary>How many characters at the start are such a class; 0 when none are.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var at = 0;
        var levels = 0;
        var belongs = false;
        while (levels < MostLevels && LevelLength(text[at..]) is > 0 and var level)
        {
            at += level;
            var belonging = WordLength(text[at..], Belongings);
            at += belonging;
            belongs |= belonging > 0;
            levels++;
            at += at < text.Length - 1 && Joints.Contains(text[at]) && LevelLength(text[(at + 1)..]) > 0 ? 1 : 0;
        }

        if (levels < FewestLevels)
        {
            return 0;
        }

        var posted = PostedLength(text[at..]);
        at += posted;
        at += WordLength(text[at..], Openings);
        var noun = posted > 0 || belongs ? NounLength(text[at..]) : 0;
        return noun == 0 ? 0 : at + noun;
    }

    /// <summary>A cheap test before <see cref="LengthAt"/>: whether a class that begins with the words may go on behind a 、.</summary>
    public static bool MayGoOnBehind(ReadOnlySpan<char> words) => !words.IsEmpty && (LastOfLevels.Contains(words[^1]) || words.Contains(Posted));

    /// <summary>Whether the name is such a class and names a level that no region is of: 中央, 部.</summary>
    public static bool IsAboveRegions(ReadOnlySpan<char> name) =>
        name.Length > 0 && name[0] is '中' or '国' or '部' && LengthAt(name) == name.Length;

    /// <summary>驻酒, 驻酒泉: up to the noun, which 各 or 有关 may open.</summary>
    public static int PostedLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != Posted)
        {
            return 0;
        }

        for (var place = 1; place <= LongestPlace && place + 1 < text.Length; place++)
        {
            var rest = text[(place + 1)..];
            if (NounLength(rest[WordLength(rest, Openings)..]) > 0)
            {
                return place + 1;
            }
        }

        return 0;
    }

    /// <summary>The noun, where a name can end behind it.</summary>
    private static int NounLength(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var noun in Nouns)
        {
            longest = noun.Length > longest && text.StartsWithWord(noun) ? noun.Length : longest;
        }

        return longest;
    }

    private static int LevelLength(ReadOnlySpan<char> text) => LevelsByFirst.AtStart(text).First?.Length ?? 0;

    private static int WordLength(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWithWord(word))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
