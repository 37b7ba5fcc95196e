using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Departments;

/// <summary>Gives a name its region, its canonical form, its identity and its aliases.</summary>
internal sealed class DepartmentFactory(PolicyLexicon lexicon, NameReader names)
{
    private const string CentralCode = "000000";
    private const double RegionAssumed = 0.95;
    private const double RegionUnknown = 0.7;
    private const double BodyUnknown = 0.7;

    // What the memory over all documents has no room for; by all that it is remembered by, so that a full one changes no result.
    private readonly Dictionary<BodyKey, ResolvedBody> _unremembered = [];
    private readonly SuccessorFinder _successors = new(lexicon);

    public ResolvedBody Identify(NamedBody body) => names.Memory.Find(body) ?? IdentifyAnew(body);

    private ResolvedBody IdentifyAnew(NamedBody body)
    {
        var key = BodyKey.Of(body);
        if (_unremembered.TryGetValue(key, out var resolved))
        {
            return resolved;
        }

        resolved = body.IsClass ? IdentifyClass(body) : IdentifyBody(body);
        resolved = body.IsCompleted ? resolved with { Rule = "shared-head" } : resolved;
        if (!names.Memory.TryKeep(body, resolved))
        {
            _unremembered[key] = resolved;
        }

        return resolved;
    }

    private ResolvedBody IdentifyClass(NamedBody body)
    {
        var region = body.Parts.Region ?? body.Governing?.Region ?? names.OwnRegion;
        var bare = body.Parts.Place == PlaceKind.LevelWord ? body.Bare.ToString() : body.Completed;
        var restored = region is null ? body.Completed : WrittenForms.Restore(body, region);
        var isOwned = body.Parts.Place == PlaceKind.LevelWord || (body.Governing is not null && !LevelledClass.IsAboveRegions(body.Completed));
        var name = isOwned ? restored : body.Completed;
        var aliases = new AliasSet(name);
        aliases.Add(restored);
        aliases.Add(body.Completed);
        aliases.Add(body.Written);
        if (region is not null)
        {
            aliases.Add(region.Name + bare);
        }

        var code = region?.Code ?? CentralCode;
        var department = new Department(
            $"{code}:{bare}", name, aliases.ToArray(), DepartmentKind.Group, region, region?.Level, null, []);
        return new ResolvedBody(department, 1, isOwned ? RuleOf(body) : "class", IsKnown: true);
    }

    private ResolvedBody IdentifyBody(NamedBody body)
    {
        var written = WithoutAlias(body.Completed, out var hasAlias);
        var parts = hasAlias ? names.Read(written) : body.Parts;
        var place = parts.Place;
        var region = RegionOf(body, parts);
        var match = parts.Body;
        if (place == PlaceKind.None && body.Governing is { } governing)
        {
            match = names.FindBody(written.AsSpan(parts.BareStart), governing.Kind, governing.IsParty || parts.IsParty) ?? match;
        }

        var name = new CanonicalName(lexicon, region, parts, match, written).Compose();
        var aliases = new AliasSet(name.Name);
        WrittenForms.AddAliases(aliases, body, parts, written, region, match, lexicon.Regions);
        if (hasAlias)
        {
            aliases.Add(body.Completed);
        }

        var code = name.IsCentral ? CentralCode : region?.Code ?? "";
        var department = new Department(
            $"{code}:{name.Name}", name.Name, aliases.ToArray(), name.Kind, name.IsCentral ? null : region,
            name.IsCentral ? AdministrativeLevel.National : region?.Level, name.Function, _successors.Find(match, region, name));
        var isKnown = match is not null || (parts.Place == PlaceKind.FullName && parts.BareStart == written.Length);
        return new ResolvedBody(department, ConfidenceOf(body, parts, isKnown, region), RuleOf(body), isKnown);
    }

    private Region? RegionOf(NamedBody body, NameParts parts) => parts.Place switch
    {
        PlaceKind.None => body.Governing?.Region ?? names.OwnRegion,
        _ => parts.Region,
    };

    /// <summary>中央宣传部（国务院新闻办）: the bracket gives a second name.</summary>
    private static string WithoutAlias(string name, out bool hasAlias)
    {
        var open = name.EndsWith('）') ? name.LastIndexOf('（') : -1;
        hasAlias = open >= 2 && BodyShape.EndsLikeBody(name.AsSpan(0, open));
        return hasAlias ? name[..open] : name;
    }

    private static double ConfidenceOf(NamedBody body, NameParts parts, bool isKnown, Region? region)
    {
        var confidence = isKnown ? 1.0 : BodyUnknown;
        if (parts.Place == PlaceKind.LevelWord && region is null)
        {
            return confidence * RegionUnknown;
        }

        return parts.Place == PlaceKind.None && body.Governing is null && region is not null ? confidence * RegionAssumed : confidence;
    }

    private static string RuleOf(NamedBody body) => body.Parts.Place switch
    {
        PlaceKind.LevelWord => "level-word",
        PlaceKind.FullName or PlaceKind.ShortName => "own-place",
        PlaceKind.System => "own-system",
        _ when body.Governing is not null => "carried-prefix",
        _ => "document-region",
    };
}
