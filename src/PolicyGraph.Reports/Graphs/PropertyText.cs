using System.Globalization;

namespace PolicyGraph.Reports.Graphs;

/// <summary>Values of properties as text, the same in every culture.</summary>
internal static class PropertyText
{
    /// <summary>Parts the texts of a list in formats that know no lists.</summary>
    public const string ListSeparator = "|";

    public static string Of(object value) => value switch
    {
        string text => text,
        int number => number.ToString(CultureInfo.InvariantCulture),
        double fraction => fraction.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable<string> texts => string.Join(ListSeparator, texts),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static string KeyOf(NodeSpace space, string id) => $"{PrefixOf(space)}:{id}";

    private static string PrefixOf(NodeSpace space) => space switch
    {
        NodeSpace.Region => "region",
        NodeSpace.Body => "body",
        NodeSpace.Policy => "policy",
        NodeSpace.Measure => "measure",
        _ => throw new ArgumentOutOfRangeException(nameof(space)),
    };
}
