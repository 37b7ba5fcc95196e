using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace PolicyGraph.Storage.Parts;

/// <summary>How enumerations stand in a store: GovernmentDepartment as GOVERNMENT_DEPARTMENT.</summary>
internal static class EnumText<T>
    where T : struct, Enum
{
    /// <summary>More than any text has.</summary>
    private const int MostCharacters = 64;

    private static readonly FrozenDictionary<T, string> Texts = Enum.GetValues<T>().ToFrozenDictionary(value => value, TextOf);
    private static readonly FrozenDictionary<string, T> Values = Texts.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> ByCharacters = Values.GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Of(T value) => Texts[value];

    public static string? Of(T? value) => value is { } known ? Texts[known] : null;

    public static ImmutableArray<string>? Of(ImmutableArray<T>? values) => values is { } given ? [.. given.Select(value => Texts[value])] : null;

    public static T Parse(string text) => Values[text];

    /// <param name="text">ASCII.</param>
    public static T Parse(ReadOnlySpan<byte> text)
    {
        Span<char> characters = stackalloc char[MostCharacters];
        return ByCharacters[characters[..Encoding.ASCII.GetChars(text, characters)]];
    }

    public static T? ParseOrNull(string? text) => text is null ? null : Values[text];

    private static string TextOf(T value)
    {
        var name = value.ToString();
        var text = new StringBuilder(name.Length + 4);
        foreach (var character in name)
        {
            if (char.IsAsciiLetterUpper(character) && text.Length > 0)
                text.Append('_');
            text.Append(char.ToUpperInvariant(character));
        }
        return text.ToString();
    }
}
