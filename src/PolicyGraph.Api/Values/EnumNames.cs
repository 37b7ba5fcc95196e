using System.Collections.Frozen;
using System.Text;

namespace PolicyGraph.Api.Values;

/// <summary>Values of enumerations as the schema writes them: GovernmentDepartment as GOVERNMENT_DEPARTMENT.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Names = Enum.GetValues<T>().ToFrozenDictionary(value => value, NameOf);
    private static readonly FrozenDictionary<string, T> Values =
        Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string Of(T value) => Names[value];

    public static string? Of(T? value) => value is { } known ? Names[known] : null;

    public static T Parse(object name) => Values[(string)name];

    private static string NameOf(T value)
    {
        var name = new StringBuilder();
        foreach (var character in value.ToString())
        {
            if (char.IsAsciiLetterUpper(character) && name.Length > 0)
                name.Append('_');
            name.Append(char.ToUpperInvariant(character));
        }
        return name.ToString();
    }
}
