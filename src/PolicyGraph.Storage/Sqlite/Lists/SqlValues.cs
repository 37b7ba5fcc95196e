using System.Globalization;

namespace PolicyGraph.Storage.Sqlite.Lists;

/// <summary>The values of a statement that is being written. What a user gave gets into it through here alone.</summary>
/// <param name="first">Values that the statement names already.</param>
internal sealed class SqlValues(params IEnumerable<object?> first)
{
    private readonly List<object?> values = [.. first];

    /// <returns>The name of the parameter: $1, $2 …</returns>
    public string Add(object? value)
    {
        values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"${values.Count}");
    }

    public object?[] ToArray() => [.. values];
}
