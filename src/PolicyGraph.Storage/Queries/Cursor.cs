using System.Collections.Immutable;
using System.Globalization;

namespace PolicyGraph.Storage.Queries;

/// <summary>
/// A place in an ordered list, which stays where it is while data is added: the texts that the list is ordered by, in
/// that order, the last ones telling apart those that are equal in the others.
/// </summary>
public sealed record Cursor(ImmutableArray<string> Keys)
{
    public Cursor(string key, string tie)
        : this([key, tie])
    {
    }

    internal string Key => Keys[0];

    internal string Tie => Keys[^1];

    /// <summary>Lists of measures run by policy, then as the document does.</summary>
    public static Cursor OfMeasure(string policyId, int position) => new(policyId, Padded(position));

    /// <summary>Lists of assignments run by policy, then as the document does.</summary>
    public static Cursor OfAssignment(string policyId, int measurePosition, int ordinal) =>
        new(policyId, $"{Padded(measurePosition)}.{Padded(ordinal)}");

    public bool Equals(Cursor? other) => other is not null && Keys.AsSpan().SequenceEqual(other.Keys.AsSpan());

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var key in Keys)
            hash.Add(key, StringComparer.Ordinal);
        return hash.ToHashCode();
    }

    /// <summary>Eight digits, so that the order of texts is the order of numbers.</summary>
    internal static string Padded(int number) => number.ToString("D8", CultureInfo.InvariantCulture);
}
