namespace PolicyGraph.Extraction.Normalization;

/// <summary>What the normaliser does with a character.</summary>
internal enum CharacterClass : byte
{
    Plain,
    LineBreak,
    Space,
    Removed,
    OpenBracket,
    CloseBracket,
    TurtleBracket,
    HalfWidthMark,
    Asterisk,
    NumberSign,
    Suspect,
    Tag,
}

/// <summary>The class of every UTF-16 unit, in one table.</summary>
internal static class CharacterClasses
{
    private static readonly CharacterClass[] Table = Build();

    public static CharacterClass Of(char c) => Table[c];

    private static CharacterClass[] Build()
    {
        var table = new CharacterClass[char.MaxValue + 1];
        for (var c = 0; c < ' '; c++)
        {
            table[c] = CharacterClass.Removed;
        }

        for (var c = 0x7F; c <= 0x9F; c++)
        {
            table[c] = CharacterClass.Removed;
        }

        Set(table, "\n\r\u000B\f\u0085\u2028\u2029", CharacterClass.LineBreak);
        Set(table, " \t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000", CharacterClass.Space);
        Set(table, "\u00AD\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF", CharacterClass.Removed);
        for (var c = 0xFE00; c <= 0xFE0F; c++)
        {
            table[c] = CharacterClass.Removed;
        }

        Set(table, "(（", CharacterClass.OpenBracket);
        Set(table, ")）", CharacterClass.CloseBracket);
        Set(table, "〔〕〈〉>＜＞[]", CharacterClass.TurtleBracket);
        Set(table, ",:;", CharacterClass.HalfWidthMark);
        table['*'] = CharacterClass.Asterisk;
        table['<'] = CharacterClass.Tag;
        table['#'] = CharacterClass.NumberSign;
        table['?'] = CharacterClass.Suspect;
        table['\uFFFD'] = CharacterClass.Suspect;
        for (var c = 'ㄅ'; c <= 'ㄩ'; c++)
        {
            table[c] = CharacterClass.Suspect;
        }

        for (var c = 'Ѐ'; c <= 'ӿ'; c++)
        {
            table[c] = CharacterClass.Suspect;
        }

        return table;
    }

    private static void Set(CharacterClass[] table, string characters, CharacterClass value)
    {
        foreach (var c in characters)
        {
            table[c] = value;
        }
    }
}
