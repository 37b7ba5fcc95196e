using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Departments;

/// <summary>Finds the body of a name whose place has been read: which of several tables speaks first.</summary>
/// <param name="isBeforeLatestLine">See <see cref="BodyTable.IsBeforeLatestLine"/>.</param>
internal sealed class BodyFinder(BodyTable bodies, bool isBeforeLatestLine)
{
    private const string Local = "地方";

    private static readonly string[] GovernmentPrefixes = ["人民政府", "政府", "行政公署", "行署"];

    /// <summary>The body that a bare name means when <paramref name="place"/> governs it.</summary>
    public BodyMatch? Find(ReadOnlySpan<char> bare, PlaceKind place, bool isParty)
    {
        bare = bodies.MeantBy(bare);
        if (isParty && bodies.FindOrgan(bare, OrganScope.Party) is { } partyOrgan)
        {
            return new BodyMatch(Organ: partyOrgan);
        }

        // 上海金融监管局 is the central line, 市金融监管局 the city's own.
        if (place is PlaceKind.ShortName && bodies.FindVertical("", bare) is { } verticalFirst)
        {
            return new BodyMatch(Vertical: verticalFirst);
        }

        // 省金融办 is the government's office, 省委金融办 the party's: a party organ is meant only where no other body bears the name.
        var organ = bodies.FindOrgan(bare, scope: null);
        if (organ is { Scope: not OrganScope.Party })
        {
            return new BodyMatch(Organ: organ);
        }

        if (bodies.FindFunction(bare) is { } function)
        {
            return new BodyMatch(Function: function);
        }

        if (organ is not null)
        {
            return new BodyMatch(Organ: organ);
        }

        return bodies.FindVertical("", bare) is not { } vertical ? FindUnderGovernment(bare)
            : FindBeforeLine(vertical, bare) is { } local ? new BodyMatch(Function: local) : new BodyMatch(Vertical: vertical);
    }

    /// <summary>市金融监管局 of 2020 is the city's 地方金融监管局: the central line was set up in 2023. Null where the line is meant.</summary>
    private FunctionMatch? FindBeforeLine(VerticalRow line, ReadOnlySpan<char> bare) =>
        isBeforeLatestLine && bodies.IsLatestLine(line) ? bodies.FindFunction(string.Concat(Local, bare)) : null;

    private BodyMatch? FindUnderGovernment(ReadOnlySpan<char> bare)
    {
        foreach (var prefix in GovernmentPrefixes)
        {
            if (bare.Length > prefix.Length && bare.StartsWithWord(prefix))
            {
                var rest = bare[prefix.Length..];
                if (bodies.FindOrgan(rest, OrganScope.Government) is { } organ)
                {
                    return new BodyMatch(Organ: organ);
                }

                return bodies.FindFunction(rest) is { } function ? new BodyMatch(Function: function) : null;
            }
        }

        return null;
    }
}
