using System.Globalization;
using PolicyGraph.Words.Profiles;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>
/// The crowds of a measure as the full-text index holds them: a word for each, whose first letter says whether the measure
/// stands for the crowd.
/// </summary>
internal static class CrowdMarks
{
    public const string Representative = "s";
    public const string Member = "m";

    public static string Of(TermSketch sketch, Func<long, bool> stands)
    {
        var marks = new List<string>();
        foreach (var key in sketch.Keys())
            marks.Add(stands(key) ? OfRepresentative(key) : OfMember(key));
        return string.Join(' ', marks);
    }

    public static string OfRepresentative(long key) => $"{Representative}{Name(key)}";

    public static string OfMember(long key) => $"{Member}{Name(key)}";

    /// <summary>Finds all that are in a crowd.</summary>
    public static string QueryOf(long key) => $"{OfRepresentative(key)} {OfMember(key)}";

    /// <summary>Finds those that stand for one of the crowds.</summary>
    public static string QueryOf(ReadOnlySpan<long> keys)
    {
        var marks = new List<string>();
        foreach (var key in keys)
            marks.Add(OfRepresentative(key));
        return string.Join(' ', marks);
    }

    /// <summary>Sixteen hexadecimal digits.</summary>
    public static string Name(long key) => key.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>The crowds that a measure stands for.</summary>
    public static long[] Represented(string marks) =>
    [
        .. marks.Split(' ').Where(mark => mark.StartsWith(Representative, StringComparison.Ordinal))
            .Select(mark => long.Parse(mark.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)),
    ];
}
