using System.Runtime.InteropServices;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>The first or the last four characters of a text as one number, so that a word of up to four is compared at once. NUL stands where there are fewer.</summary>
internal static class WordEdge
{
    /// <summary>Characters that the number holds.</summary>
    public const int Length = 4;

    private const int Bits = 16;

    public static ulong AtStart(ReadOnlySpan<char> text)
    {
        if (text.Length >= Length)
        {
            return MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text));
        }

        var edge = 0ul;
        for (var i = 0; i < text.Length; i++)
        {
            edge |= (ulong)text[i] << (i * Bits);
        }

        return edge;
    }

    public static ulong AtEnd(ReadOnlySpan<char> text)
    {
        if (text.Length >= Length)
        {
            return MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text[^Length..]));
        }

        return text.IsEmpty ? 0 : AtStart(text) << ((Length - text.Length) * Bits);
    }

    /// <summary>The bits that a word of that length has in the number.</summary>
    public static ulong Mask(int length, bool atEnd)
    {
        var others = Math.Max(0, Length - length) * Bits;
        return atEnd ? ulong.MaxValue << others : ulong.MaxValue >> others;
    }
}
