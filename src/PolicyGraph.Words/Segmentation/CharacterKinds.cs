namespace PolicyGraph.Words.Segmentation;

/// <summary>Which characters jieba cuts into words together, and which stand alone.</summary>
internal static class CharacterKinds
{
    public static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FD5';

    public static bool IsLatin(char character) => char.IsAsciiLetterOrDigit(character);

    /// <summary>Length of the stretch of Chinese, Latin letters, digits and what joins them at the beginning of the text; 0 where none begins.</summary>
    public static int BlockLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsInBlock(text[length]))
            length++;
        return length;
    }

    /// <summary>Length of the first character of a text that begins with no block; CR LF is one.</summary>
    public static int OtherLength(ReadOnlySpan<char> text) =>
        text.Length > 1 && (char.IsSurrogatePair(text[0], text[1]) || (text[0] == '\r' && text[1] == '\n')) ? 2 : 1;

    private static bool IsInBlock(char character) =>
        IsHan(character) || IsLatin(character) || character is '+' or '#' or '&' or '.' or '_' or '%' or '-';
}
