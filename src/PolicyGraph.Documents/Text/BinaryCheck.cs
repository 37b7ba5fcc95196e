using System.Buffers;
using System.Globalization;

namespace PolicyGraph.Documents.Text;

/// <summary>Refuses what decodes but is no text: a NUL anywhere, or control characters beyond one in a hundred.</summary>
internal static class BinaryCheck
{
    private const int CharactersPerControl = 100;

    /// <summary>C0 without tab, line feed, vertical tab, form feed and carriage return.</summary>
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        Enumerable.Range(0, 0x20).Where(unit => unit is < 0x09 or > 0x0D).Select(unit => (char)unit).ToArray());

    public static void Refuse(DecodedText decoded)
    {
        ReadOnlySpan<char> text = decoded.Text;
        int first = text.IndexOfAny(Controls);
        if (first < 0)
        {
            return;
        }

        int nul = text.IndexOf('\0');
        if (nul >= 0)
        {
            throw Binary(decoded, nul, "it is not text: it holds a NUL");
        }

        if ((long)Count(text[first..]) * CharactersPerControl > text.Length)
        {
            throw Binary(decoded, first, "it is not text: it is full of control characters");
        }
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int next; (next = text.IndexOfAny(Controls)) >= 0; text = text[(next + 1)..])
        {
            count++;
        }

        return count;
    }

    private static UnreadableDocumentException Binary(DecodedText decoded, int index, string message) => new(
        DocumentProblemCodes.Binary,
        string.Create(CultureInfo.InvariantCulture, $"byte {decoded.ByteOffset(index)}"),
        message,
        $"name a document ({Formats.KnownExtensions.Readable})");
}
