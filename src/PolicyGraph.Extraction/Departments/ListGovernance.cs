using System.Collections.Immutable;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Responsibilities;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Departments;

/// <summary>
/// What the names of a list owe to one another: the place that an enumeration was opened with, up to the next ，
/// or to the first name with its own place or system; a head shared backwards; 各 shared forwards.
/// </summary>
internal sealed class ListGovernance(string text, NameReader names)
{
    private static readonly string[] BranchEndings = ["分局", "支局", "支队", "大队", "分中心", "分公司"];
    private static readonly string[] GovernmentHeads = ["人民政府", "政府", "行政公署"];
    private readonly LentLevels _levels = new(names);
    private readonly List<NamedBody> _bodies = new(16);

    /// <summary>The names as bodies, in a list that is used again for the next ones.</summary>
    public List<NamedBody> Apply(ImmutableArray<ListedName> listed)
    {
        _bodies.Clear();
        if (AreIndependent(listed))
        {
            ReadIndependent(listed);
        }
        else
        {
            ReadRelated(listed);
        }

        return _bodies;
    }

    private static bool AreIndependent(ImmutableArray<ListedName> listed)
    {
        foreach (ref readonly var name in listed.AsSpan())
        {
            if (name.Known is not { IsIndependent: true })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Most lists are of names that owe one another nothing but a place.</summary>
    private void ReadIndependent(ImmutableArray<ListedName> listed)
    {
        GoverningPlace? governing = null;
        foreach (ref readonly var name in listed.AsSpan())
        {
            var body = ReadKnown(name.Known!, OpensAnew(name) ? null : Over(governing, name.Known!.Text));
            _bodies.Add(body);
            governing = body.Next;
        }
    }

    private NamedBody ReadKnown(KnownName known, GoverningPlace? governing)
    {
        if (known.Under(governing) is { } kept)
        {
            return kept;
        }

        var body = ReadAlone(known.Text, known.Text, known.Parts, governing) with { Known = known };
        body.Next = Next(body, governing);
        return known.TryKeep(body) ? body : body with { Known = null };
    }

    /// <summary>内蒙古银监局、证监局: the short name of a place in a line of its own governs those of such lines behind it, and nobody else.</summary>
    private GoverningPlace? Over(GoverningPlace? governing, string name) =>
        governing is { Kind: PlaceKind.ShortName } && names.FindBody(name, governing.Kind, governing.IsParty)?.Vertical is null ? null : governing;

    private static bool OpensAnew(in ListedName name) => name.Before is NameSeparator.Begin or NameSeparator.Comma;

    private void ReadRelated(ImmutableArray<ListedName> listed)
    {
        var words = new SharedWords[listed.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = WordsOf(listed[i]);
        }

        var completed = _levels.Complete(listed, words);
        var heads = ShareHeads(listed, completed);
        GoverningPlace? governing = null;
        var (classPrefix, officePrefix) = ("", "");
        var holder = "";
        for (var i = 0; i < words.Length; i++)
        {
            if (OpensAnew(listed[i]))
            {
                governing = null;
                (classPrefix, officePrefix) = ("", "");
                holder = "";
            }

            var (written, whole) = (words[i].Name, completed[i].Name);
            governing = Over(governing, whole);
            var known = listed[i].Known;
            var twin = _bodies.Count > 0 && words[i].MayBeSecond ? TwinBodies.SecondOf(_bodies[^1], written, listed[i].Before) : null;
            var body = IsClassOfExamples(listed[i], written) ? new NamedBody(written, written, default, IsClass: true, Governing: null)
                : twin is not null && _bodies[^1].IsClass
                ? new NamedBody(written, twin, default, IsClass: true, governing)
                : officePrefix.Length > 0 && IsBareBureau(whole) ? new NamedBody(written, officePrefix + whole, default, IsClass: true, governing)
                : holder.Length > 0 && IsBareOffice(completed[i]) ? Read(written, holder + whole, known: null, lentHead: false, classPrefix: "", governing)
                : Read(written, twin ?? (heads?[i] is { } head ? whole + head : whole), known, i > 0 && heads?[i - 1] is not null, classPrefix, governing);
            _bodies.Add(body);
            governing = body.Known is null ? Next(body, governing) : body.Next;
            holder = known is { IsIndependent: true } || !words[i].IsOffice ? "" : HolderOf(written) is { Length: > 0 } named ? named : IsBareOffice(words[i]) ? holder : "";
            officePrefix = words[i].OfficePrefix is { Length: > 0 } opener ? opener : body.IsClass ? officePrefix : "";
            classPrefix = words[i].ClassPrefix is { Length: > 0 } own ? own : body.IsClass ? classPrefix : "";
        }
    }

    /// <summary>中药材主产县政府 of 陇西、岷县等中药材主产县政府: the names before 等 are some of the class behind it.</summary>
    private bool IsClassOfExamples(ListedName name, string written) =>
        name is { Known: not { IsPlain: true }, Start: > 0 } && text[name.Start - 1] == '等' && BodyShape.EndsLikeBody(written) && names.Read(written) is { IsKnown: false, Place: PlaceKind.None };

    /// <summary>市交通委 of 市交通委科技信息处: the body whose office the name is of; empty for other names.</summary>
    private string HolderOf(string name)
    {
        const int shortestOffice = 3;
        for (var length = name.Length - shortestOffice; length > 2; length--)
        {
            if (names.Read(name.AsSpan(0, length)).IsKnown)
            {
                return name[..length];
            }
        }

        return "";
    }

    /// <summary>港务监管处 behind 市交通委科技信息处: another office of the same body.</summary>
    private bool IsBareOffice(SharedWords words) => words.IsOffice && names.Read(words.Name) is { IsKnown: false, Place: PlaceKind.None };

    /// <summary>财政局 behind 各市（州）住建局: those of the same places. 机场分局 is of none of them.</summary>
    private bool IsBareBureau(string name) => name[^1] == '局' && !name.AsSpan().EndsWithAny(BranchEndings) && names.Read(name).Place == PlaceKind.None;

    private SharedWords WordsOf(in ListedName name) => name.Known?.Shared ?? SharedWords.Of(text[name.Start..name.End]);

    /// <summary>The head that each name takes from one behind it; null for none, and where no name takes any.</summary>
    private string?[]? ShareHeads(ImmutableArray<ListedName> listed, SharedWords[] words)
    {
        string?[]? heads = null;
        for (var i = words.Length - 1; i > 0; i--)
        {
            if ((heads?[i] ?? words[i].Head) is { } head
                && listed[i].Before is NameSeparator.Enumeration or NameSeparator.Conjunction
                && SharedHeads.CanTake(words[i - 1].Name, names.Read(words[i - 1].Name), head))
            {
                heads ??= new string?[words.Length];
                heads[i - 1] = head;
            }
        }

        return heads;
    }

    private NamedBody Read(string written, string completed, KnownName? known, bool lentHead, string classPrefix, GoverningPlace? governing)
    {
        known = ReferenceEquals(completed, known?.Text) ? known : null;
        return (classPrefix.Length > 0 ? ReadBehindClass(written, completed, known?.Parts ?? names.Read(completed), lentHead, classPrefix, governing) : null)
            ?? (known is not null ? ReadKnown(known, governing) : ReadAlone(written, completed, names.Read(completed), governing));
    }

    /// <summary>街道 behind 各镇, 市人民政府 behind 各盟行政公署: a class that shares the opening <paramref name="classPrefix"/>; null where the name does not.</summary>
    private NamedBody? ReadBehindClass(string written, string completed, NameParts parts, bool lentHead, string classPrefix, GoverningPlace? governing)
    {
        if (parts.Place != PlaceKind.FullName && (lentHead || IsGovernmentBelow(completed, parts)) && completed[0] != '各')
        {
            return new NamedBody(written, classPrefix + completed, default, IsClass: true, governing);
        }

        if (classPrefix.Length > 1 && classPrefix[0] != '各' && classPrefix[^1] == '各' && SharedHeads.SharesClassPrefix(written))
        {
            return new NamedBody(written, classPrefix + completed, names.Read(classPrefix + completed), IsClass: true, governing);
        }

        return SharedHeads.SharesClassPrefix(written) || IsLevelRowWithHead(completed) || (parts.Place == PlaceKind.None && IsZoneWithHead(completed))
            ? new NamedBody(written, classPrefix + completed, default, IsClass: true, governing) : null;
    }

    /// <summary>The name as it is read whatever stands beside it, but for the place that governs it.</summary>
    private NamedBody ReadAlone(string written, string completed, NameParts parts, GoverningPlace? governing)
    {
        if (IsOfManyPlaces(completed, parts) || BodyShape.IsLevelGovernment(completed))
        {
            return new NamedBody(written, completed, default, IsClass: true, governing);
        }

        var isClass = !parts.IsKnown && (BodyShape.IsClass(completed) || BodyShape.IsClass(completed.AsSpan(parts.BareStart)));
        var isRowOfLevels = BodyShape.IsClass(completed) && parts.Place == PlaceKind.LevelWord && completed[parts.BareStart - 1] != '直' && !BodyShape.IsClass(completed.AsSpan(parts.BareStart));
        return new NamedBody(written, completed, isClass && isRowOfLevels ? default : parts, isClass, governing);
    }

    /// <summary>市人民政府 behind 各盟行政公署: a level below the document's own, so a class and no single government.</summary>
    private bool IsGovernmentBelow(string name, NameParts parts)
    {
        if (parts.Place != PlaceKind.LevelWord || Array.IndexOf(GovernmentHeads, name[parts.BareStart..]) < 0)
        {
            return false;
        }

        var own = names.OwnRegion;
        return own is null || parts.Region is null || own.Level == AdministrativeLevel.Province && !string.Equals(parts.Region.Code, own.Code, StringComparison.Ordinal)
            || (own.Level == AdministrativeLevel.Province && !name.StartsWith('省') && !name.StartsWith("自治区", StringComparison.Ordinal));
    }

    /// <summary>县、区政府 in a city's document are those of all its counties and districts, 行署 in a province's those of all its prefectures.</summary>
    private bool IsOfManyPlaces(string name, NameParts parts) =>
        (parts.Place == PlaceKind.None && names.OwnRegion is { Level: AdministrativeLevel.Province } && name is "行署" or "行政公署" or "行署（人民政府）")
        || parts is { Place: PlaceKind.LevelWord, Region: null } && parts.BareStart == 1 && names.OwnRegion is { Level: AdministrativeLevel.City } && Array.IndexOf(GovernmentHeads, name[parts.BareStart..]) >= 0;

    private static bool IsLevelRowWithHead(string name) =>
        SharedHeads.Of(name) is { } head && SharedHeads.SharesClassPrefix(name.AsSpan(0, name.Length - head.Length));

    /// <summary>新区管委会 behind 各区政府, where the document is of no such zone itself.</summary>
    private static bool IsZoneWithHead(string name) => SharedHeads.Of(name) is { } head && name.AsSpan(0, name.Length - head.Length) is "新区" or "先导区";

    /// <summary>嘉兴市生态环境局桐乡分局, 苏州市昆山生态环境局: a body of the place above within another, whose names it does not govern.</summary>
    private bool IsBranch(NamedBody body) =>
        body.Completed.AsSpan().EndsWithAny(BranchEndings)
        || (names.OwnRegion is { Level: AdministrativeLevel.County, Name: { Length: > 2 } own } && body.Parts.Place == PlaceKind.FullName && body.Bare.StartsWith(own.AsSpan(0, own.Length - 1), StringComparison.Ordinal));

    private GoverningPlace? Next(NamedBody body, GoverningPlace? governing) => body.Parts.Place switch
    {
        PlaceKind.None => governing,
        _ when IsBranch(body) => governing,
        PlaceKind.System => null,
        _ when body.Bare.IsEmpty => null,
        PlaceKind.FullName when Array.IndexOf(GovernmentHeads, body.Bare.ToString()) >= 0 => null,
        _ when body.IsClass => body.Parts.Place == PlaceKind.LevelWord ? new GoverningPlace(body.Parts.Region, PlaceKind.LevelWord, false) : governing,
        PlaceKind.ShortName when body.Parts.Body?.Vertical is null => null,
        _ => new GoverningPlace(body.Parts.Region, body.Parts.Place, body.Parts.IsParty),
    };
}
