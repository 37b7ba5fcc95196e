using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Departments;

/// <summary>Takes a written name apart into its place and its body, by the tables and the document's region.</summary>
/// <param name="year">Of the document, since names change their meaning with a reform; null when unknown.</param>
internal sealed class NameReader(PolicyLexicon lexicon, Region? own, bool isCentralDocument, int? year = null)
{
    // Longer stretches are several names run together; kept, they would take the square of the list's length in memory.
    private const int LongestKept = 64;

    private readonly CentralNames _central = new(lexicon.Bodies, own, isCentralDocument);
    private readonly BodyFinder _bodies = new(lexicon.Bodies, lexicon.Bodies.IsBeforeLatestLine(year));
    private readonly PlaceMemory _memory = lexicon.Names.Of(own, isCentralDocument, lexicon.Bodies.IsBeforeLatestLine(year));
    private readonly string[] _ownForms = own is null || lexicon.Regions.ByCode(own.Code) is not null ? [] : [own.Name, .. ZoneReader.OtherNames(own, lexicon.Regions)];
    private readonly Dictionary<string, KnownName> _own = new(StringComparer.Ordinal);

    public Region? OwnRegion => own;

    /// <summary>What other documents of the place have taught.</summary>
    public PlaceMemory Memory => _memory;

    public NameParts Read(ReadOnlySpan<char> name) => name.Length > LongestKept ? ReadAnew(name) : Know(name).Parts;

    /// <summary>The name with what is remembered of it; null where it is too long to be.</summary>
    public KnownName? Find(ReadOnlySpan<char> name) => name.Length > LongestKept ? null : Know(name);

    private KnownName Know(ReadOnlySpan<char> name) =>
        _memory.Find(name) ?? (_own.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var known) ? known : Keep(new KnownName(name.ToString(), ReadAnew(name))));

    private KnownName Keep(KnownName name)
    {
        if (!_memory.TryKeep(name))
        {
            _own[name.Text] = name;
        }

        return name;
    }

    /// <summary>The body that a bare name means when <paramref name="place"/> governs it.</summary>
    public BodyMatch? FindBody(ReadOnlySpan<char> bare, PlaceKind place, bool isParty) => _bodies.Find(bare, place, isParty);

    private NameParts ReadAnew(ReadOnlySpan<char> name)
    {
        if (_central.Find(name) is { } central)
        {
            return new NameParts(PlaceKind.System, null, 0, false, new BodyMatch(Central: central));
        }

        if (LevelledClass.IsAboveRegions(name))
        {
            return new NameParts(PlaceKind.System, null, 0, false, null);
        }

        if (PartyPrefixLength(name) == 0 && ReadSystem(name) is { } system)
        {
            return system;
        }

        if (FindBody(name, PlaceKind.None, isParty: false) is { } whole)
        {
            return new NameParts(PlaceKind.None, null, 0, false, whole);
        }

        return ReadPlace(name) ?? ReadLevelWord(name) ?? ReadUnplaced(name);
    }

    /// <summary>人民银行 | 呼和浩特 | 中心支行; 国家药监局…分中心 keeps its whole name.</summary>
    private NameParts? ReadSystem(ReadOnlySpan<char> name)
    {
        if (ReadAroundPlace(name) is { } around)
        {
            return around;
        }

        var prefixLength = lexicon.Bodies.VerticalPrefixLength(name);
        if (prefixLength > 0)
        {
            var rest = name[prefixLength..];
            if (ReadPlaceOrLevel(rest) is { } place && lexicon.Bodies.FindVertical(name[..prefixLength], rest[place.Length..]) is { } row)
            {
                return new NameParts(PlaceKind.System, place.Region, prefixLength, false, new BodyMatch(Vertical: row));
            }

            return new NameParts(PlaceKind.System, null, 0, false, null);
        }

        if (ReadBranch(name) is { } branch)
        {
            return branch;
        }

        // 国家安全厅 is a province's.
        return CentralNames.BeginsLikeOne(name) && name[^1] != '厅' && !name.StartsWith("中国共产", StringComparison.Ordinal)
            ? new NameParts(PlaceKind.System, null, 0, false, null)
            : null;
    }

    /// <summary>工商银行 | 荆州分行: a branch of an enterprise of the country keeps its name, as the place is in it already.</summary>
    private NameParts? ReadBranch(ReadOnlySpan<char> name)
    {
        const int longest = 10;
        for (var length = Math.Min(longest, name.Length - 2); length > 1; length--)
        {
            if (lexicon.Bodies.FindCentral(name[..length]) is { Kind: DepartmentKind.Enterprise } && lexicon.Regions.MatchAtStart(name[length..], own) is { } place)
            {
                return new NameParts(PlaceKind.System, place.Region, 0, false, null);
            }
        }

        return null;
    }

    /// <summary>共青团 | 湖北省 | 委: the place stands inside the name.</summary>
    private NameParts? ReadAroundPlace(ReadOnlySpan<char> name)
    {
        if (lexicon.Bodies.FindBeforePlace(name) is not { } organ || ReadPlaceOrLevel(name[organ.Length..]) is not { } place)
        {
            return null;
        }

        return name[(organ.Length + place.Length)..] is "委" or "委会" or "委员会"
            ? new NameParts(PlaceKind.FullName, place.Region, 0, false, new BodyMatch(Organ: organ.Row))
            : null;
    }

    private (Region Region, int Length)? ReadPlaceOrLevel(ReadOnlySpan<char> text)
    {
        if ((OwnOutsideTables(text) ?? lexicon.Regions.MatchAtStart(text, own)) is { } match)
        {
            return (match.Region, match.Length);
        }

        return LevelWords.Read(text) is { IsParty: false } level && LevelWords.RegionOf(level.Level, own, lexicon.Regions) is { } region
            ? (region, level.Word.Length)
            : null;
    }

    private NameParts? ReadPlace(ReadOnlySpan<char> name)
    {
        var party = PartyPrefixLength(name);
        if ((OwnOutsideTables(name[party..]) ?? lexicon.Regions.MatchAtStart(name[party..], own)) is not { } match)
        {
            return null;
        }

        var bareStart = party + match.Length;
        var isParty = false;
        var rest = name[bareStart..];
        if (rest is "党委" || (rest is "委" && !match.IsShort) || (rest is "委" or "委员会" && party > 0))
        {
            return OfPartyCommittee(match.IsShort ? PlaceKind.ShortName : PlaceKind.FullName, match.Region, bareStart);
        }

        if (rest.StartsWith("党委", StringComparison.Ordinal) || (!match.IsShort && rest.Length > 1 && rest[0] == '委' && !rest.StartsWith("委员会", StringComparison.Ordinal)))
        {
            isParty = true;
            bareStart += rest[0] == '党' ? 2 : 1;
            rest = name[bareStart..];
        }

        var kind = match.IsShort ? PlaceKind.ShortName : PlaceKind.FullName;
        var body = rest.IsEmpty ? null : FindBody(rest, kind, isParty);
        return new NameParts(kind, match.Region, bareStart, isParty, body);
    }

    /// <summary>永兴镇 in 永兴镇人民政府, 赣江新区 in 赣江新区税务局: a township or a zone that is in no table is known to its own document.</summary>
    private RegionMatch? OwnOutsideTables(ReadOnlySpan<char> name)
    {
        foreach (var form in _ownForms)
        {
            if (name.StartsWith(form, StringComparison.Ordinal))
            {
                return new RegionMatch(own!, form.Length, IsShort: false);
            }
        }

        return null;
    }

    private NameParts OfPartyCommittee(PlaceKind place, Region? region, int bareStart) =>
        new(place, region, bareStart, false, lexicon.Bodies.PartyCommittee is { } organ ? new BodyMatch(Organ: organ) : null);

    /// <summary>中共杭州市委办公厅: the party's own name before the place.</summary>
    private static int PartyPrefixLength(ReadOnlySpan<char> name) =>
        name.StartsWith("中国共产党", StringComparison.Ordinal) ? 5 : name.StartsWith("中共", StringComparison.Ordinal) ? 2 : 0;

    private NameParts? ReadLevelWord(ReadOnlySpan<char> name)
    {
        if (LevelWords.Read(name) is not { } level || (level.Word.Length >= name.Length && !level.IsParty))
        {
            return null;
        }

        var region = LevelWords.RegionOf(level.Level, own, lexicon.Regions);
        if (level.Word.Length == name.Length)
        {
            return OfPartyCommittee(PlaceKind.LevelWord, region, level.Level.Length);
        }

        if (region is null && LevelWords.IsZone(level.Level))
        {
            return null;
        }

        var bare = name[level.Word.Length..];
        var body = FindBody(bare, PlaceKind.LevelWord, level.IsParty);
        if (body is null && (LevelWords.IsLookalike(name) || bare.Length < 2))
        {
            return null;
        }

        return new NameParts(PlaceKind.LevelWord, region, level.Word.Length, level.IsParty, body);
    }

    /// <summary>党委网信办 without its place; a district of a vertical line that is no region (满洲里海关).</summary>
    private NameParts ReadUnplaced(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("党委", StringComparison.Ordinal) && name.Length > 2)
        {
            return new NameParts(PlaceKind.None, null, 2, true, FindBody(name[2..], PlaceKind.None, isParty: true));
        }

        // 各地和省税务局: a class and what stands behind its conjunction are no branch's place, nor is 由 of 由县气象局.
        return !name.StartsWith('各') && !name.StartsWith('由') && lexicon.Bodies.FindVerticalBySuffix(name) is { } row
            ? new NameParts(PlaceKind.System, null, 0, false, new BodyMatch(Vertical: row))
            : new NameParts(PlaceKind.None, null, 0, false, null);
    }
}
