using System.IO.Compression;
using System.Text;

namespace PolicyGraph.Words.Segmentation;

/// <summary>The embedded data of jieba; Data/README.md says how the files are made.</summary>
internal static class DictionaryFile
{
    /// <summary>Prefixes of all words of the dictionary, with room for a user's.</summary>
    private const int Capacity = 512 * 1024;

    /// <summary>A line for each word: it and its frequency.</summary>
    public static WordTrie Read()
    {
        var dictionary = new WordTrie(Capacity);
        ReadOnlySpan<char> rest = ReadText("dictionary.txt.br");
        while (!rest.IsEmpty)
        {
            var (blank, end) = (rest.IndexOf(' '), rest.IndexOf('\n'));
            dictionary.Add(rest[..blank], Number(rest[(blank + 1)..end]));
            rest = rest[(end + 1)..];
        }
        return dictionary;
    }

    public static char[] ReadText(string name)
    {
        using var file = typeof(DictionaryFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var unpacked = new BrotliStream(file, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unpacked.CopyTo(bytes);
        return Encoding.UTF8.GetChars(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = (number * 10) + digit - '0';
        return number;
    }
}
