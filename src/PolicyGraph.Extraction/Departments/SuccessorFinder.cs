using System.Collections.Immutable;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Departments;

/// <summary>What reforms made of an identified body.</summary>
internal sealed class SuccessorFinder(PolicyLexicon lexicon)
{
    public ImmutableArray<DepartmentSuccession> Find(BodyMatch? match, Region? region, ComposedName name)
    {
        if (match?.Central is not null)
        {
            return Collect(SuccessionScope.Central, name.Name, row => ("000000", row.To));
        }

        if (region is null || match is null)
        {
            return [];
        }

        if (match.Function is { } function)
        {
            return Collect(SuccessionScope.Local, function.Row.Stem, row => (region.Code, SuccessorOf(row.To, function.FullSuffix, region)));
        }

        return match.Vertical is { } vertical ? FindVertical(vertical, region) : [];
    }

    private ImmutableArray<DepartmentSuccession> FindVertical(VerticalRow vertical, Region region)
    {
        foreach (var suffix in vertical.WrittenSuffixes)
        {
            var found = Collect(SuccessionScope.Vertical, suffix, row => (region.Code, VerticalSuccessor(row.To, region)));
            if (!found.IsEmpty)
            {
                return found;
            }
        }

        return [];
    }

    private string VerticalSuccessor(string suffix, Region region) =>
        lexicon.Bodies.FindVertical("", suffix) is { } row
            ? row.FullPrefix + (row.PlaceIsFull ? region.Name : lexicon.Regions.ShortName(region)) + row.FullSuffix
            : lexicon.Regions.ShortName(region) + suffix;

    /// <summary>A stem takes the first suffix that its line has on that level; a whole organ's name is taken as it is.</summary>
    private string SuccessorOf(string to, string suffixBefore, Region region)
    {
        if (lexicon.Bodies.FindStem(to) is not { } row)
        {
            return region.Name + to;
        }

        if (suffixBefore is "委员会" && Array.IndexOf(row.Suffixes, "委员会") >= 0)
        {
            return region.Name + to + "委员会";
        }

        var suffix = region.Level == AdministrativeLevel.Province || Array.IndexOf(row.Suffixes, "局") < 0
            ? row.Suffixes.FirstOrDefault(suffix => !string.Equals(suffix, "部", StringComparison.Ordinal), "局")
            : "局";
        return region.Name + to + suffix;
    }

    private ImmutableArray<DepartmentSuccession> Collect(SuccessionScope scope, string from, Func<SuccessionRow, (string Code, string Name)> successor) =>
    [
        .. lexicon.Successions.Of(scope, from).Select(row =>
        {
            var (code, name) = successor(row);
            return new DepartmentSuccession($"{code}:{name}", name, row.Kind, row.Year, row.Source);
        }),
    ];
}
