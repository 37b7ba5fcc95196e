using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>Places by code and by name; homonyms are told apart by the region that the document is of.</summary>
internal sealed class RegionTable
{
    private const int LongestTownship = 8;

    private readonly Dictionary<string, Region> _byCode;
    private readonly Dictionary<string, List<RegionName>> _byName = new(8192, StringComparer.Ordinal);
    private readonly Dictionary<string, List<RegionName>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, string> _shortNames = new(StringComparer.Ordinal);
    private readonly NameStarts _starts = new();
    private readonly Lazy<ILookup<char, Region>> _byInitial;
    private readonly int _longestName;

    public RegionTable(IEnumerable<RegionRow> rows)
    {
        var ordered = rows.OrderBy(row => row.Code, StringComparer.Ordinal).ToList();
        var names = ordered.ToDictionary(row => row.Code, row => row.Name, StringComparer.Ordinal);
        _byCode = new(ordered.Count, StringComparer.Ordinal);
        foreach (var row in ordered)
        {
            var region = ToRegion(row, names);
            _byCode[row.Code] = region;
            AddName(row.Name, new RegionName(region, IsShort: false));
            foreach (var shortName in row.Shorts)
            {
                AddName(shortName, new RegionName(region, IsShort: true));
                AddShortWithType(row.Name, shortName, region);
            }

            _shortNames[row.Code] = row.Shorts.Length > 0 ? row.Shorts[0] : row.Name;
        }

        _lookup = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
        _byInitial = new(() => All.ToLookup(region => region.Name[0]));
        _longestName = _byName.Count == 0 ? 0 : _byName.Keys.Max(name => name.Length);
    }

    public IEnumerable<Region> All => _byCode.Values;

    /// <summary>The regions whose full name begins with the character.</summary>
    public IEnumerable<Region> StartingWith(char initial) => _byInitial.Value[initial];

    public Region? ByCode(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The name without its type word: 内蒙古; the name itself where it has no such form.</summary>
    public string ShortName(Region region) => _shortNames.GetValueOrDefault(region.Code, region.Name);

    public Region? Parent(Region region) => region.ParentCode is { } code ? ByCode(code) : null;

    public bool IsWithin(Region inner, Region outer)
    {
        for (var region = inner; region is not null; region = Parent(region))
        {
            if (string.Equals(region.Code, outer.Code, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The place that <paramref name="text"/> begins with, names of several levels in a row included (内蒙古自治区呼和浩特市);
    /// null when it begins with none. Short names of counties count only near <paramref name="near"/>, the document's region.
    /// </summary>
    public RegionMatch? MatchAtStart(ReadOnlySpan<char> text, Region? near)
    {
        if (LongestAt(text, near, within: null) is not { } first)
        {
            return null;
        }

        while (LongestAt(text[first.Length..], near, within: first.Region) is { } next)
        {
            first = new RegionMatch(next.Region, first.Length + next.Length, next.IsShort);
        }

        return first;
    }

    /// <summary>潜江 of 潜江示范区: the county whose short name <paramref name="text"/> begins with, where no other place has that name.</summary>
    public RegionMatch? OnlyCountyAt(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(_longestName, text.Length); length >= 2; length--)
        {
            if (_lookup.TryGetValue(text[..length], out var candidates) && candidates is [{ IsShort: true } only])
            {
                return new RegionMatch(only.Region, length, IsShort: true);
            }
        }

        return null;
    }

    /// <summary>All regions of that full name: the 鼓楼区 of four cities.</summary>
    public IEnumerable<Region> Homonyms(string name) =>
        _byName.TryGetValue(name, out var entries) ? entries.Where(entry => !entry.IsShort).Select(entry => entry.Region) : [];

    /// <summary>The region that a whole text names; null for 全国, for none, and for text beyond the name.</summary>
    public Region? Find(ReadOnlySpan<char> name) =>
        MatchAtStart(name, near: null) is { } match && match.Length == name.Length ? match.Region : null;

    /// <summary>
    /// The region that <paramref name="text"/> begins with, a township behind it included: 安吉县天荒坪镇人民政府, 东莞市长安镇.
    /// Townships are in no table; they bear the code of the region above them and their own name.
    /// </summary>
    public Region? FindWithTownship(ReadOnlySpan<char> text)
    {
        if (MatchAtStart(text, near: null) is not { } match)
        {
            return null;
        }

        var rest = text[match.Length..];
        var end = rest.IndexOfAny('镇', '乡');
        end = end < 0 && rest.IndexOf("街道", StringComparison.Ordinal) is > 0 and var street ? street + 1 : end;
        return end is > 0 and <= LongestTownship && match.Region.Level is AdministrativeLevel.County or AdministrativeLevel.City
            ? Township(rest[..(end + 1)].ToString(), match.Region)
            : match.Region;
    }

    /// <param name="above">The county, or the city without counties, that it is of; null when nothing names it.</param>
    public static Region Township(string name, Region? above) =>
        new(above?.Code + name, name, above?.FullName + name, AdministrativeLevel.Township, above?.Code);

    /// <summary>The first place from <paramref name="from"/> on where a name may begin, which a cheap test tells; -1 where none may.</summary>
    public int NextStart(ReadOnlySpan<char> text, int from) => _starts.Next(text, from);

    private RegionMatch? LongestAt(ReadOnlySpan<char> text, Region? near, Region? within)
    {
        if (text.Length < 2 || _starts.LengthsOf(text[0], text[1]) is not (> 0 and var lengths))
        {
            return null;
        }

        for (var length = Math.Min(_longestName, text.Length); length >= 2; length--)
        {
            if (NameStarts.Holds(lengths, length)
                && _lookup.TryGetValue(text[..length], out var candidates)
                && Choose(candidates, near, within) is { } chosen)
            {
                return new RegionMatch(chosen.Region, length, chosen.IsShort);
            }
        }

        return null;
    }

    private RegionName? Choose(List<RegionName> candidates, Region? near, Region? within)
    {
        RegionName? best = null;
        var bestScore = 0;
        foreach (var candidate in candidates)
        {
            var score = within is null ? Closeness(candidate, near) : ClosenessWithin(candidate, within);
            if (score > bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return best;
    }

    private int ClosenessWithin(RegionName candidate, Region within) =>
        !string.Equals(candidate.Region.Code, within.Code, StringComparison.Ordinal) && IsWithin(candidate.Region, within) && !candidate.IsShort ? 1 : 0;

    private int Closeness(RegionName candidate, Region? near)
    {
        var region = candidate.Region;
        if (near is null)
        {
            return candidate.IsShort && region.Level == AdministrativeLevel.County ? 0 : 5 - (int)region.Level;
        }

        if (IsWithin(near, region))
        {
            return 20 - (int)region.Level;
        }

        if (IsWithin(region, near) || (region.ParentCode is { } parent && string.Equals(parent, near.ParentCode, StringComparison.Ordinal)))
        {
            return 12 - (int)region.Level;
        }

        if (candidate.IsShort && region.Level == AdministrativeLevel.County)
        {
            return 0;
        }

        return string.CompareOrdinal(region.Code, 0, near.Code, 0, 2) == 0 ? 8 - (int)region.Level : 5 - (int)region.Level;
    }

    private static Region ToRegion(RegionRow row, Dictionary<string, string> names)
    {
        var province = row.Code[..2] + "0000";
        var city = row.Code[..4] + "00";
        var parent = row.Level switch
        {
            AdministrativeLevel.Province => null,
            AdministrativeLevel.City => province,
            _ => names.ContainsKey(city) ? city : province,
        };
        var full = string.Concat(
            row.Level == AdministrativeLevel.Province ? "" : names.GetValueOrDefault(province, ""),
            row.Level is AdministrativeLevel.Province or AdministrativeLevel.City ? "" : names.GetValueOrDefault(city, ""),
            row.Name);
        return new Region(row.Code, row.Name, full, row.Level, parent);
    }

    /// <summary>湘西自治州 and 湘西州 say what 湘西土家族苗族自治州 says, 广西区 what 广西壮族自治区 says.</summary>
    private void AddShortWithType(string name, string shortName, Region region)
    {
        foreach (var type in new[] { "自治区", "自治州", "自治县", "自治旗" })
        {
            if (!name.EndsWith(type, StringComparison.Ordinal) || shortName[^1] == type[^1])
            {
                continue;
            }

            AddName(shortName + type[^1], new RegionName(region, IsShort: false));
            if (!name.StartsWith(shortName + type, StringComparison.Ordinal))
            {
                AddName(shortName + type, new RegionName(region, IsShort: false));
            }
        }
    }

    private void AddName(string name, RegionName entry)
    {
        if (!_byName.TryGetValue(name, out var entries))
        {
            _byName[name] = entries = new List<RegionName>(1);
        }

        entries.Add(entry);
        if (name.Length > 1)
        {
            _starts.Add(name);
        }
    }

    private readonly record struct RegionName(Region Region, bool IsShort);
}
