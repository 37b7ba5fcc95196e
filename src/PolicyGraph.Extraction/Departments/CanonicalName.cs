using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Departments;

/// <summary>The full name of a body, from its region and what the tables know of it.</summary>
internal sealed class CanonicalName(PolicyLexicon lexicon, Region? region, NameParts parts, BodyMatch? match, string written)
{
    public ComposedName Compose()
    {
        if (match?.Central is { } central)
        {
            return new ComposedName(central.Name, central.Kind, central.Function, IsCentral: true);
        }

        if (match?.Vertical is { } vertical)
        {
            return ComposeVertical(vertical);
        }

        if (region is null)
        {
            return new ComposedName(
                written, match?.Organ?.Kind ?? (match?.Function is null ? KindByShape.Of(written) : DepartmentKind.GovernmentDepartment),
                match?.Function?.Row.Function ?? match?.Organ?.Function, parts.Place == PlaceKind.System || match is null);
        }

        if (match?.Function is { } function)
        {
            return new ComposedName(region.Name + function.FullName, DepartmentKind.GovernmentDepartment, function.Row.Function, false);
        }

        return match?.Organ is { } organ ? ComposeOrgan(organ) : ComposeUnknown();
    }

    private ComposedName ComposeOrgan(OrganRow organ)
    {
        var between = organ.Scope switch
        {
            OrganScope.Party => PartyCommittee.Of(region!),
            OrganScope.Government => GovernmentOf.Name(region!),
            _ => region!.Name,
        };
        if (GovernmentOf.Is(organ.Name, region!))
        {
            return new ComposedName(GovernmentOf.Name(region!), organ.Kind, organ.Function, false);
        }

        return organ.Name.Contains(OrganRow.PlaceMark, StringComparison.Ordinal)
            ? new ComposedName(organ.Name.Replace(OrganRow.PlaceMark, region!.Name, StringComparison.Ordinal), organ.Kind, organ.Function, false)
            : new ComposedName(between + CourtOfLevel(organ.Name), organ.Kind, organ.Function, false);
    }

    /// <summary>省法院 is the 高级人民法院, 市法院 the 中级人民法院.</summary>
    private string CourtOfLevel(string name) => (name, region!.Level) switch
    {
        ("人民法院", AdministrativeLevel.Province) => "高级人民法院",
        ("人民法院", AdministrativeLevel.City) => "中级人民法院",
        _ => name,
    };

    private ComposedName ComposeVertical(VerticalRow row)
    {
        if (region is null)
        {
            return new ComposedName(written, DepartmentKind.VerticalSystem, row.Function, parts.Place == PlaceKind.System);
        }

        var place = row.PlaceIsFull ? PlaceInFull() : lexicon.Regions.ShortName(region);
        return new ComposedName(row.FullPrefix + place + row.FullSuffix, DepartmentKind.VerticalSystem, row.Function, false);
    }

    /// <summary>A district is named after its city, a county by itself: 国家税务总局鞍山市立山区税务局, 国家税务总局平山县税务局.</summary>
    private string PlaceInFull() =>
        region!.Level == AdministrativeLevel.County && region.Name[^1] == '区' && lexicon.Regions.Parent(region) is { Level: AdministrativeLevel.City } city
            ? city.Name + region.Name
            : region.Name;

    private ComposedName ComposeUnknown()
    {
        var bare = written[parts.BareStart..];
        if (bare.Length == 0)
        {
            return new ComposedName(GovernmentOf.Name(region!), DepartmentKind.Government, null, false);
        }

        var name = parts.Place switch
        {
            PlaceKind.System or PlaceKind.ShortName => written,
            PlaceKind.FullName => region!.Name + written[parts.BareStart..],
            PlaceKind.LevelWord => WrittenForms.Restore(written, parts, region!),
            _ => KindByShape.IsProperlyNamed(written) ? written : region!.Name + written,
        };
        return new ComposedName(name, KindByShape.Of(bare), null, parts.Place == PlaceKind.System);
    }
}

/// <summary>A canonical name with what follows from it.</summary>
internal readonly record struct ComposedName(string Name, DepartmentKind Kind, string? Function, bool IsCentral);
