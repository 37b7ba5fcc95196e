using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Validation.Overlaps;

/// <summary>Two groups of fields under one response name that cannot both be answered.</summary>
/// <param name="Left">The field, and those below it in which the conflict lies.</param>
internal sealed record Conflict(
    string ResponseName, string Reason, IReadOnlyList<FieldNode> Left, IReadOnlyList<FieldNode> Right)
{
    private const int LongestDetail = 1000;
    private const int MostNodes = 20;

    /// <summary>One conflict of two fields, made of those among their subfields; null if there are none.</summary>
    public static Conflict? OfSubfields(List<Conflict>? conflicts, string responseName, FieldNode left, FieldNode right)
    {
        if (conflicts is null)
            return null;
        var reason = "";
        foreach (var conflict in conflicts)
        {
            reason += (reason.Length == 0 ? "" : " and ")
                + $"subfields \"{Shorten(conflict.ResponseName)}\" conflict because {conflict.Reason}";
            if (reason.Length > LongestDetail)
                break;
        }
        return new Conflict(
            responseName,
            Shorten(reason),
            Collect(left, conflicts.Select(conflict => conflict.Left)),
            Collect(right, conflicts.Select(conflict => conflict.Right)));
    }

    public static string Shorten(string text) => text.Length > LongestDetail ? text[..LongestDetail] + "..." : text;

    /// <summary>Where there are too many, the deeper ones are kept.</summary>
    private static List<FieldNode> Collect(FieldNode field, IEnumerable<IReadOnlyList<FieldNode>> groups)
    {
        var nodes = new List<FieldNode> { field };
        foreach (var group in groups)
        {
            nodes.AddRange(group.Skip(group.Count - (MostNodes - nodes.Count)));
            if (nodes.Count == MostNodes)
                break;
        }
        return nodes;
    }
}
