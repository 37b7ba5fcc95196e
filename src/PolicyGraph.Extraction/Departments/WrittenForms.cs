using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Departments;

/// <summary>The forms under which a body is written once its region is restored.</summary>
internal static class WrittenForms
{
    /// <summary>自治区科技厅 → 内蒙古自治区科技厅, 市委组织部 → 广州市委组织部, 全区各专班 → 立山区各专班, 教育厅 → 内蒙古自治区教育厅.</summary>
    public static string Restore(NamedBody body, Region region) => Restore(body.Completed, body.Parts, region);

    public static string Restore(string written, NameParts parts, Region region)
    {
        if (parts.Place != PlaceKind.LevelWord || LevelWords.Read(written) is not { } level)
        {
            return region.Name + written;
        }

        // 地委 of 阿里地区 is 阿里地委.
        if (level.Word is "地委" && region.Name.EndsWith(level.Level, StringComparison.Ordinal))
        {
            return region.Name[..^1] + written[1..];
        }

        return level.Word.StartsWith(level.Level, StringComparison.Ordinal)
            ? region.Name + written[level.Level.Length..]
            : region.Name + written[level.Word.Length..];
    }

    public static void AddAliases(AliasSet aliases, NamedBody body, NameParts parts, string written, Region? region, BodyMatch? match, RegionTable regions)
    {
        if (region is null || parts.Place == PlaceKind.System)
        {
            aliases.Add(written);
            AddCentralShorts(aliases, match);
            return;
        }

        var bare = written[parts.BareStart..];
        if (parts.Place is PlaceKind.FullName or PlaceKind.ShortName)
        {
            aliases.Add(written);
            AddGovernment(aliases, region, bare);
        }
        else
        {
            aliases.Add(Restore(written, parts, region));
        }

        if (bare.Length == 0)
        {
            return;
        }

        var party = parts.IsParty || body.Governing is { IsParty: true } ? PartyCommittee.Of(region)[region.Name.Length..] : "";
        aliases.Add(region.Name + party + bare);
        AddShortForms(aliases, region, match, party);
        foreach (var zone in ZoneReader.OtherNames(region, regions))
        {
            aliases.Add(zone + bare);
        }

        if (body.Governing is { Kind: PlaceKind.ShortName } || match?.Vertical is not null)
        {
            aliases.Add(regions.ShortName(region) + bare);
        }

        if (match is null || match.Vertical is not null)
        {
            aliases.Add(written);
        }

        if (region.Level is AdministrativeLevel.County or AdministrativeLevel.City)
        {
            aliases.Add(region.FullName + party + bare);
        }
    }

    private static void AddShortForms(AliasSet aliases, Region region, BodyMatch? match, string party)
    {
        if (match?.Function is { } function)
        {
            aliases.Add(region.Name + function.FullName);
            foreach (var stem in function.Row.Shorts)
            {
                aliases.Add(region.Name + stem + ShortSuffix(function.FullSuffix));
            }
        }
        else if (match?.Organ is { Shorts.Length: > 0 } organ)
        {
            if (!organ.Shorts[0].Contains(OrganRow.PlaceMark, StringComparison.Ordinal))
            {
                aliases.Add(region.Name + party + organ.Shorts[0]);
            }

            foreach (var form in organ.ShortsAround(region.Name))
            {
                aliases.Add(form);
            }
        }
    }

    private static string ShortSuffix(string suffix) => suffix switch
    {
        "委员会" => "委",
        "办公室" => "办",
        _ => suffix,
    };

    private static void AddGovernment(AliasSet aliases, Region region, string bare)
    {
        if (bare.Length == 0 || bare is "政府" or "人民政府" or "行署" or "行政公署")
        {
            aliases.Add(region.Name);
            aliases.Add(region.Name + "政府");
            aliases.Add(region.FullName + "政府");
            aliases.Add(region.FullName + "人民政府");
            aliases.Add(region.FullName);
            aliases.Add(GovernmentOf.Name(region));
            aliases.Add(GovernmentOf.ShortName(region));
        }
    }

    private static void AddCentralShorts(AliasSet aliases, BodyMatch? match)
    {
        foreach (var name in match?.Central?.Shorts ?? [])
        {
            aliases.Add(name);
        }
    }
}
