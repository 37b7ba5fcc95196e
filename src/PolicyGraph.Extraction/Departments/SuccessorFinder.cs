using System.Collections.Immutable;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Departments;

/// <summary>What reforms made of an identified body: each step, and the later steps of bodies that took all of it over.</summary>
internal sealed class SuccessorFinder(PolicyLexicon lexicon)
{
    private const string CentralCode = "000000";

    public ImmutableArray<DepartmentSuccession> Find(BodyMatch? match, Region? region, ComposedName name)
    {
        if (match?.Central is not null)
        {
            return Collect(SuccessionScope.Central, [name.Name], to => $"{CentralCode}:{to}", to => to);
        }

        if (region is null || match is null)
        {
            return [];
        }

        if (match.Function is { } function)
        {
            return Collect(
                SuccessionScope.Local, [function.Row.Stem],
                to => $"{region.Code}:{SuccessorOf(to, function.FullSuffix, region)}", to => SuccessorOf(to, function.FullSuffix, region));
        }

        return match.Vertical is { } vertical
            ? Collect(
                SuccessionScope.Vertical, vertical.WrittenSuffixes,
                to => $"{region.Code}:{VerticalSuccessor(to, region)}", to => VerticalSuccessor(to, region))
            : [];
    }

    /// <summary>Follows the rows from <paramref name="from"/> on; a body that passed on only part of its duties ends the chain.</summary>
    private ImmutableArray<DepartmentSuccession> Collect(SuccessionScope scope, string[] from, Func<string, string> id, Func<string, string> name)
    {
        var found = ImmutableArray.CreateBuilder<DepartmentSuccession>();
        var seen = new HashSet<string>(from, StringComparer.Ordinal);
        var open = new Queue<string>(from);
        while (open.TryDequeue(out var body))
        {
            foreach (var row in lexicon.Successions.Of(scope, body))
            {
                if (seen.Add(row.To))
                {
                    found.Add(new DepartmentSuccession(id(row.To), name(row.To), row.Kind, row.Year, row.Source));
                    if (row.Kind is SuccessionKind.Rename or SuccessionKind.Merge or SuccessionKind.Absorb)
                    {
                        open.Enqueue(row.To);
                    }
                }
            }
        }

        return found.DrainToImmutable();
    }

    private string VerticalSuccessor(string suffix, Region region) =>
        lexicon.Bodies.FindVertical("", suffix) is { } row
            ? row.FullPrefix + (row.PlaceIsFull ? region.Name : lexicon.Regions.ShortName(region)) + row.FullSuffix
            : lexicon.Regions.ShortName(region) + suffix;

    /// <summary>
    /// A stem takes the first suffix that its line has on that level; a whole organ's name is taken as it is. A committee stays
    /// one where its line is of committees (卫生健康) and in the municipalities; elsewhere 旅游发展委员会 became 文化和旅游厅.
    /// </summary>
    private string SuccessorOf(string to, string suffixBefore, Region region)
    {
        if (lexicon.Bodies.FindStem(to) is not { } row)
        {
            return region.Name + to;
        }

        var isMunicipality = region.Level == AdministrativeLevel.Province && region.Name.EndsWith('市');
        if (suffixBefore is "委员会" && (row.Suffixes[0] is "委员会" || (isMunicipality && Array.IndexOf(row.Suffixes, "委员会") >= 0)))
        {
            return region.Name + to + "委员会";
        }

        var suffix = region.Level == AdministrativeLevel.Province || Array.IndexOf(row.Suffixes, "局") < 0
            ? row.Suffixes.FirstOrDefault(suffix => !string.Equals(suffix, "部", StringComparison.Ordinal), "局")
            : "局";
        return region.Name + to + suffix;
    }
}
