using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Header;

/// <summary>The place that a document without a speaking title or number is of, by the names and level words it uses.</summary>
internal sealed class RegionReader(string text, PolicyLexicon lexicon)
{
    private const int Looked = 100_000;
    private const int FullNameWeight = 2;

    private static readonly string[] CentralSalutations = ["各省、自治区、直辖市", "各省（自治区、直辖市）", "各省（区、市）人民政府"];

    public bool IsAddressedToProvinces() => Array.Exists(CentralSalutations, words => Head(3000).Contains(words, StringComparison.Ordinal));

    /// <summary>Null when the text names no place often enough.</summary>
    public Region? Infer()
    {
        var level = CommonestLevelWord();
        var counts = CountPlaces();
        Region? best = null;
        var bestCount = 1;
        foreach (var (code, count) in counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var region = lexicon.Regions.ByCode(code)!;
            if (count > bestCount && (level is null || region.Name.EndsWith(level, StringComparison.Ordinal)))
            {
                (best, bestCount) = (region, count);
            }
        }

        return best ?? OnlyLeagues();
    }

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

    private ReadOnlySpan<char> Head(int length) => text.AsSpan(0, Math.Min(length, text.Length));

    /// <summary>盟 and their 行政公署 exist in one region only.</summary>
    private Region? OnlyLeagues() => Head(3000).Contains("盟行政公署", StringComparison.Ordinal) ? lexicon.Regions.Find("内蒙古自治区") : null;

    /// <summary>The level word that opens most enumerations in brackets and after labels.</summary>
    private string? CommonestLevelWord()
    {
        string[] levels = ["自治区", "省", "市", "州", "盟", "县", "区", "旗"];
        var counts = new int[levels.Length];
        var head = Head(Looked);
        for (var i = 0; i < head.Length; i++)
        {
            var next = head[i..].IndexOfAny("（：、，");
            if (next < 0)
            {
                break;
            }

            i += next;
            for (var k = 0; k < levels.Length; k++)
            {
                if (head[(i + 1)..].StartsWith(levels[k], StringComparison.Ordinal) && !Departments.LevelWords.IsLookalike(head[(i + 1)..]))
                {
                    counts[k]++;
                    break;
                }
            }
        }

        var most = counts.Max();
        return most < 2 ? null : levels[Array.IndexOf(counts, most)];
    }

    private Dictionary<string, int> CountPlaces()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var head = Head(Looked);
        for (var i = 0; i < head.Length; i++)
        {
            if (lexicon.Regions.MayStart(head[i]) && lexicon.Regions.MatchAtStart(head[i..], near: null) is { } match)
            {
                for (var region = match.Region; region is not null; region = lexicon.Regions.Parent(region))
                {
                    counts[region.Code] = counts.GetValueOrDefault(region.Code) + (match.IsShort ? 1 : FullNameWeight);
                }

                i += match.Length - 1;
            }
        }

        return counts;
    }
}
