using System.Collections.Frozen;
using System.Text;

namespace PolicyGraph.Storage.Parts;

/// <summary>
/// The first letters of the pinyin of a name: 科技厅 → kjt. The 3755 characters of GB 2312, level 1, stand there in the order
/// of their pinyin, so that the place of a character tells its letter; <c>initials.tsv</c> has other characters, and words
/// that are read otherwise.
/// </summary>
internal static class PinyinInitials
{
    private const int CodePageOfGb2312 = 936;
    private const int LastOfLevel1 = 0xD7F9;

    /// <summary>Fewer letters say nothing.</summary>
    public const int Shortest = 2;

    /// <summary>The code of the first character of each letter; no syllable begins with i, u or v.</summary>
    private static readonly (int First, char Letter)[] Letters =
    [
        (0xB0A1, 'a'), (0xB0C5, 'b'), (0xB2C1, 'c'), (0xB4EE, 'd'), (0xB6EA, 'e'), (0xB7A2, 'f'), (0xB8C1, 'g'), (0xB9FE, 'h'),
        (0xBBF7, 'j'), (0xBFA6, 'k'), (0xC0AC, 'l'), (0xC2E8, 'm'), (0xC4C3, 'n'), (0xC5B6, 'o'), (0xC5BE, 'p'), (0xC6DA, 'q'),
        (0xC8BB, 'r'), (0xC8F6, 's'), (0xCBFA, 't'), (0xCDDA, 'w'), (0xCEF4, 'x'), (0xD1B9, 'y'), (0xD4D1, 'z'),
    ];

    /// <summary>By character; '\0' for those that are not in level 1.</summary>
    private static readonly char[] LetterOf = ReadLetters();

    private static readonly FrozenDictionary<string, string> Words = ReadWords();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> WordAt = Words.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly int LongestWord = Words.Keys.Max(word => word.Length);

    /// <summary>ASCII letters stay, in lower case; what has no initial is left out.</summary>
    public static string Of(string name)
    {
        var initials = new StringBuilder(name.Length);
        for (var at = 0; at < name.Length;)
            at += AppendAt(name, at, initials);
        return initials.ToString();
    }

    /// <summary>Of each name that has as many as one can look for, in ordinal order.</summary>
    public static string[] Of(IEnumerable<string> names) =>
        [.. names.Select(Of).Where(initials => initials.Length >= Shortest).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Every stretch of the initials of the names that reaches to their end, in ordinal order: what holds some letters begins with them.</summary>
    public static string[] EndsOf(IEnumerable<string> names) =>
    [
        .. Of(names)
            .SelectMany(initials => Enumerable.Range(0, initials.Length - Shortest + 1).Select(start => initials[start..]))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>The letters to look for, in lower case.</summary>
    /// <returns>Null where the text can be no initials.</returns>
    public static string? QueryFor(string text)
    {
        var letters = text.Trim();
        return letters.Length >= Shortest && letters.All(char.IsAsciiLetter) ? letters.ToLowerInvariant() : null;
    }

    private static int AppendAt(string name, int at, StringBuilder initials)
    {
        for (var length = Math.Min(LongestWord, name.Length - at); length > 0; length--)
        {
            if (!WordAt.TryGetValue(name.AsSpan(at, length), out var known))
                continue;
            initials.Append(known);
            return length;
        }
        if (char.IsAsciiLetter(name[at]))
            initials.Append(char.ToLowerInvariant(name[at]));
        else if (LetterOf[name[at]] is not '\0' and var letter)
            initials.Append(letter);
        return 1;
    }

    private static char[] ReadLetters()
    {
        var letters = new char[char.MaxValue + 1];
        var gb2312 = CodePagesEncodingProvider.Instance.GetEncoding(CodePageOfGb2312)!;
        var next = 0;
        for (var code = Letters[0].First; code <= LastOfLevel1; code++)
        {
            next += next < Letters.Length && Letters[next].First == code ? 1 : 0;
            if ((code & 0xFF) is >= 0xA1 and <= 0xFE)
                letters[gb2312.GetString([(byte)(code >> 8), (byte)code])[0]] = Letters[next - 1].Letter;
        }
        return letters;
    }

    private static FrozenDictionary<string, string> ReadWords()
    {
        using var reader = new StreamReader(typeof(PinyinInitials).Assembly.GetManifestResourceStream("initials.tsv")!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Where(line => line[0] != '#').Select(line => line.Split('\t'))
            .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    }
}
