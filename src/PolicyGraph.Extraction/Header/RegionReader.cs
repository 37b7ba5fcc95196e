using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Header;

/// <summary>The place that a document without a speaking title or number is of, by the names and level words it uses.</summary>
internal sealed class RegionReader(string text, PolicyLexicon lexicon)
{
    private const int Looked = 100_000;
    private const int LongestTownship = 6;

    private static readonly string[] TownshipGovernments = ["镇人民政府", "乡人民政府", "街道办事处"];
    private static readonly string[] Levels = ["自治区", "省", "市", "州", "盟", "县", "区", "旗", "地区", "镇", "乡", "街道", .. ZoneTypes.All];
    private const string OwnLevels = "县区旗市州盟省";
    private static readonly WordIndex<string> LevelsByFirst = WordIndex.ByFirst(Levels);
    private static readonly CharacterSearch BeforeLevels = new("（：、，", Levels.Select(level => level[0]));
    private static readonly string[] CentralSalutations = ["各省、自治区、直辖市", "各省（自治区、直辖市）", "各省（区、市）人民政府"];

    private string? _commonest;
    private bool _isCounted;
    private Dictionary<string, int>? _places;

    public bool IsAddressedToProvinces() => Array.Exists(CentralSalutations, words => Head(3000).Contains(words, StringComparison.Ordinal));

    /// <summary>The place that is named most, the lowest of those that are named as often by being one within the other; null when the text names none often enough.</summary>
    public Region? Infer()
    {
        var level = CommonestLevelWord() is { } commonest ? (IsOfTownship(commonest) ? null : commonest) : OwnLevel();
        var counts = CountPlaces();
        Region? best = null;
        var bestCount = 1;
        foreach (var (code, count) in counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var region = lexicon.Regions.ByCode(code)!;
            var isLower = best is not null && count == bestCount && lexicon.Regions.IsWithin(region, best);
            if ((count > bestCount || isLower) && (level is null || region.Name.EndsWithWord(level)))
            {
                (best, bestCount) = (region, count);
            }
        }

        return best is not null && level is not null ? LowestWithin(best, bestCount, level, counts) : best ?? OnlyLeagues();
    }

    /// <summary>合山市 rather than 来宾市 above it, where two thirds of what names the city name the county-level city in it.</summary>
    private Region LowestWithin(Region best, int bestCount, string level, Dictionary<string, int> counts)
    {
        foreach (var (code, count) in counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (lexicon.Regions.ByCode(code) is { } region && string.Equals(region.ParentCode, best.Code, StringComparison.Ordinal)
                && count * 3 >= bestCount * 2 && region.Name.EndsWithWord(level))
            {
                return region;
            }
        }

        return best;
    }

    /// <summary>
    /// 会宫镇 of its government, or of 会宫镇2015年工作方案 where the lists speak of 镇民政办 and the like; null for any other.
    /// Townships are in no table, so that a title alone would prove nothing.
    /// </summary>
    public Region? TownshipOf(string? issuer, string? title)
    {
        foreach (var government in TownshipGovernments)
        {
            if (issuer?.IndexOf(government, StringComparison.Ordinal) is >= 2 and <= LongestTownship and var at)
            {
                return RegionTable.Township(issuer[..at] + government[..(government[0] == '街' ? 2 : 1)], County());
            }
        }

        return title?.IndexOfAny(['镇', '乡', '街']) >= 0 && CommonestLevelWord() is { } level && IsOfTownship(level) ? TownshipIn(title, level) : null;
    }

    /// <summary>Whether the lists speak of 镇民政办, 街道党工委 and the like more than of any other level.</summary>
    public bool SpeaksOfTownship() => CommonestLevelWord() is { } level && IsOfTownship(level);

    private Region? TownshipIn(string title, string level)
    {
        var start = title.IndexOf('《') + 1;
        start = start == 0 && title.StartsWith("关于印发", StringComparison.Ordinal) ? 4 : start;
        var end = title.IndexOf(level, start, StringComparison.Ordinal);
        return end - start is >= 2 and <= LongestTownship ? RegionTable.Township(title[start..end] + level, County()) : null;
    }

    /// <summary>The county that the text speaks of most; null when it names none.</summary>
    private Region? County() => Infer() is { Level: AdministrativeLevel.County } county ? county : null;

    private static bool IsOfTownship(string level) => level is "镇" or "乡" or "街道";

    /// <summary>Of several districts of one name, the one whose city the text names.</summary>
    public Region ChooseHomonym(Region region)
    {
        foreach (var other in lexicon.Regions.Homonyms(region.Name).OrderBy(other => other.Code, StringComparer.Ordinal))
        {
            if (lexicon.Regions.Parent(other) is { } parent && Head(Looked).Contains(parent.Name, StringComparison.Ordinal))
            {
                return other;
            }
        }

        return region;
    }

    /// <summary>
    /// The place that a number names by its first character, as 嘉 in 嘉政办发 may stand for 嘉鱼: of the level that the lists speak of,
    /// and named in the text more than once, its type word aside; null where none is, or where two are as likely.
    /// </summary>
    public Region? OfInitial(char initial)
    {
        const int fewest = 2;
        if (CommonestLevelWord() is not { } level || IsOfTownship(level))
        {
            return null;
        }

        var named = lexicon.Regions.StartingWith(initial)
            .Where(region => region.Name.EndsWithWord(level))
            .Select(region => (Region: region, Count: Head(Looked).Count(lexicon.Regions.ShortName(region))))
            .Where(each => each.Count >= fewest)
            .OrderByDescending(each => each.Count)
            .ToList();
        return named.Count == 0 || (named.Count > 1 && named[1].Count == named[0].Count) ? null : named[0].Region;
    }

    /// <summary>
    /// 乌鲁木齐市 of 新疆生产建设兵团第十一师乌鲁木齐市…政策 where the lists speak of 市财政局: another place that the title names, of their level;
    /// null where the first one is of it, or none is.
    /// </summary>
    public Region? OfLevelIn(string title, Region first)
    {
        if (CommonestLevelWord() is not { } level || IsOfTownship(level) || first.Name.EndsWithWord(level))
        {
            return null;
        }

        for (var i = 1; i < title.Length - 1; i++)
        {
            if (lexicon.Regions.MatchAtStart(title.AsSpan(i), near: null) is { IsShort: false } match && match.Region.Name.EndsWithWord(level) && !match.IsAcrossWords(title, i))
            {
                return match.Region;
            }
        }

        return null;
    }

    /// <summary>Whether the text names the place or speaks of its level, so that it may be of it.</summary>
    public bool MayBeOf(Region region) =>
        Head(Looked).Contains(lexicon.Regions.ShortName(region), StringComparison.Ordinal)
        || CommonestLevelWord() is not { } level || region.Name.EndsWithWord(level) || CountPlaces().ContainsKey(region.Code);

    private ReadOnlySpan<char> Head(int length) => text.AsSpan(0, Math.Min(length, text.Length));

    /// <summary>县 of 我县, 市 of 我市: the level that the text calls its own most; null where it calls none so.</summary>
    private string? OwnLevel()
    {
        const char own = '我';
        var counts = new int[OwnLevels.Length];
        var head = Head(Looked);
        for (var i = 0; head[i..].IndexOf(own) is >= 0 and var next; i += next + 1)
        {
            var level = i + next + 1 < head.Length ? OwnLevels.IndexOf(head[i + next + 1], StringComparison.Ordinal) : -1;
            if (level >= 0)
            {
                counts[level]++;
            }
        }

        var most = counts.Max();
        return most == 0 ? null : OwnLevels[Array.IndexOf(counts, most)].ToString();
    }

    /// <summary>盟 and their 行政公署 exist in one region only.</summary>
    private Region? OnlyLeagues() => Head(3000).Contains("盟行政公署", StringComparison.Ordinal) ? lexicon.Regions.Find("内蒙古自治区") : null;

    /// <summary>The level word that opens most enumerations in brackets and after labels; null where few do, or a zone's word does.</summary>
    public string? CommonestLevelWord() => CommonestWord() is { } word && !Departments.LevelWords.IsZone(word) ? word : null;

    private string? CommonestWord()
    {
        if (!_isCounted)
        {
            (_commonest, _isCounted) = (FindCommonestWord(), true);
        }

        return _commonest;
    }

    private string? FindCommonestWord()
    {
        var counts = new int[Levels.Length];
        var head = Head(Looked);
        foreach (var mark in BeforeLevels.In(head))
        {
            var words = head[(mark + 1)..];
            foreach (var level in LevelsByFirst.AtStart(words))
            {
                if (!IsNoLevel(words, level))
                {
                    counts[Array.IndexOf(Levels, level)]++;
                    break;
                }
            }
        }

        var most = counts.Max();
        return most < 2 ? null : Levels[Array.IndexOf(counts, most)];
    }

    /// <summary>市场, 镇江市, 镇（街道）, 新区管委会: the word is part of another, or stands for all of its level.</summary>
    private bool IsNoLevel(ReadOnlySpan<char> words, string level) =>
        Departments.LevelWords.IsLookalike(words)
        || (Departments.LevelWords.IsZone(level) && (words.Length == level.Length || !Characters.IsHan(words[level.Length]) || words[level.Length] == '管'))
        || (IsOfTownship(level) && (words.Length == level.Length || words[level.Length] is '（' or '、' or '人' or '政' || lexicon.Regions.MatchAtStart(words, near: null) is not null));

    /// <summary>How often the text names each place, those within it counted; full names weigh more. By code.</summary>
    public Dictionary<string, int> CountPlaces() => _places ??= PlaceMentions.Count(Head(Looked), lexicon.Regions);
}
