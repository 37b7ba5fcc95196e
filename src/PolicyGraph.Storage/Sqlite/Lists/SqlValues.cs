using System.Globalization;

namespace PolicyGraph.Storage.Sqlite.Lists;

/// <summary>The values of a statement that is being written. What a user gave gets into it through here alone.</summary>
internal sealed class SqlValues
{
    private readonly List<object?> values = [];

    /// <returns>The name of the parameter: $1, $2 …</returns>
    public string Add(object? value)
    {
        values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"${values.Count}");
    }

    public object?[] ToArray() => [.. values];
}
