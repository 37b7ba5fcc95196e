using System.Globalization;

namespace PolicyGraph.Storage.Queries;

/// <summary>
/// A place in an ordered list, which stays where it is while data is added: the text that the list is ordered by, then
/// what tells apart those that are equal in it.
/// </summary>
public readonly record struct Cursor(string Key, string Tie)
{
    /// <summary>Lists of measures run by policy, then as the document does.</summary>
    public static Cursor OfMeasure(string policyId, int position) => new(policyId, Padded(position));

    /// <summary>Lists of assignments run by policy, then as the document does.</summary>
    public static Cursor OfAssignment(string policyId, int measurePosition, int ordinal) =>
        new(policyId, $"{Padded(measurePosition)}.{Padded(ordinal)}");

    /// <summary>Eight digits, so that the order of texts is the order of numbers.</summary>
    internal static string Padded(int number) => number.ToString("D8", CultureInfo.InvariantCulture);
}
