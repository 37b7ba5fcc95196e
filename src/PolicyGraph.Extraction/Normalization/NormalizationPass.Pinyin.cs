using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PolicyGraph.Extraction.Normalization;

/// <summary>Pinyin in brackets behind characters.</summary>
internal sealed partial class NormalizationPass
{
    // 区(qū): the longest syllable is zhuàng.
    private const int LongestSyllable = 7;

    private bool? _isAnnotated;

    /// <summary>
    /// Where the bracket at <paramref name="open"/> closes if it holds nothing but toned pinyin of the character before it, 区(qū): most of an
    /// annotated text's brackets are so, and need not be written first. 0 for any other, for one at the text's end, and where no bracket stands.
    /// </summary>
    private int ToneEnd(int open)
    {
        if (open + LongestSyllable + 1 >= text.Length || text[open] is not ('(' or '（') || !_space.IsEmpty || !Characters.IsHan(_out.Last))
        {
            return 0;
        }

        var behind = text.AsSpan(open + 1, LongestSyllable + 1);
        var toned = false;
        for (var others = OtherThanAsciiLetters(behind); others != 0; others &= others - 1)
        {
            var at = BitOperations.TrailingZeroCount(others);
            if (!Characters.IsPinyinLetter(behind[at]))
            {
                return toned && behind[at] is ')' or '）' ? open + 1 + at : 0;
            }

            toned |= Characters.IsToned(behind[at]);
        }

        return 0;
    }

    /// <summary>Which of the first eight characters are none of a to z, a bit for each: few in a syllable, however long it is.</summary>
    private static uint OtherThanAsciiLetters(ReadOnlySpan<char> text)
    {
        var letters = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text)) - Vector128.Create((ushort)'a');
        return Vector128.GreaterThan(letters, Vector128.Create((ushort)('z' - 'a'))).ExtractMostSignificantBits();
    }

    /// <summary>Takes back the pinyin of an annotated character, 区（qū） → 区, or closes the bracket.</summary>
    private void CloseBracket(int i)
    {
        var start = _out.Length;
        var toned = false;
        while (start > 0 && _out.Length - start <= LongestSyllable && Characters.IsPinyinLetter(_out[start - 1]))
        {
            start--;
            toned |= Characters.IsToned(_out[start]);
        }

        if (start >= 2 && start < _out.Length && _out[start - 1] == '（' && Characters.IsHan(_out[start - 2]) && (toned || IsPlainPinyin(start)))
        {
            _notes.Pinyin(i);
            _out.Truncate(start - 1);
        }
        else if (toned && start >= 1 && _out[start - 1] == '?')
        {
            // 推动?yōu)化: the annotated character is lost, its pinyin is left.
            _notes.Pinyin(i);
            _out.Truncate(start);
        }
        else
        {
            Write('）', i);
        }
    }

    private bool IsPlainPinyin(int start)
    {
        Span<char> letters = stackalloc char[_out.Length - start];
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = _out[start + i];
        }

        return PlainPinyin.IsSyllable(letters) && (_isAnnotated ??= PlainPinyin.Annotates(text)) == true;
    }
}
