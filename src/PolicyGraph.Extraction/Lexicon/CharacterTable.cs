using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>One-to-one character forms: Traditional → Simplified, full-width letters and digits → ASCII.</summary>
internal sealed class CharacterTable
{
    private readonly char[] _forms;
    private readonly CharacterSet _plain;
    private readonly CharacterSet _oneToOne;
    private readonly CharacterSet _traditional;

    public CharacterTable(Dictionary<char, char> traditional)
    {
        _forms = new char[char.MaxValue + 1];
        for (var i = 0; i < _forms.Length; i++)
        {
            _forms[i] = (char)i;
        }

        AddFullWidth();
        foreach (var (from, to) in traditional)
        {
            _forms[from] = to;
        }

        _plain = new(_forms.Where((form, i) => form == i && (CharacterClasses.Of(form) == CharacterClass.Plain || form == '（')));
        var all = Enumerable.Range(0, _forms.Length).Select(c => (char)c);
        _oneToOne = new(all.Where(c => _plain.Contains(c) || CharacterClasses.Of(_forms[c]) == CharacterClass.Plain));
        _traditional = new(all.Where(c => _forms[c] != c && Characters.IsHan(c)));
    }

    /// <summary>How many characters at the start reading takes as they are, one by one, where no space stands before them: most of any text.</summary>
    public int PlainLength(ReadOnlySpan<char> text) => _plain.PrefixLength(text);

    /// <summary>Whether reading takes the character one for one, in the form that it uses, where no space stands before it.</summary>
    public bool IsOneToOne(char character) => _oneToOne.Contains(character);

    public bool IsTraditional(char character) => _traditional.Contains(character);

    /// <summary>Writes the forms of the characters at the start that reading takes one for one, where no space stands before them; returns how many.</summary>
    /// <param name="forms">As long as <paramref name="text"/> or longer.</param>
    /// <param name="traditional">How many of them are Traditional.</param>
    public int CopyOneToOne(ReadOnlySpan<char> text, Span<char> forms, out int traditional)
    {
        var length = 0;
        traditional = 0;
        while (length < text.Length && _oneToOne.Contains(text[length]))
        {
            var character = text[length];
            forms[length] = _forms[character];
            traditional += _traditional.BitOf(character);
            length++;
        }

        return length;
    }

    /// <summary>The form that reading uses; the character itself where there is no other.</summary>
    public char this[char character] => _forms[character];

    private void AddFullWidth()
    {
        for (var c = '０'; c <= '９'; c++)
        {
            _forms[c] = (char)(c - '０' + '0');
        }

        for (var c = 'Ａ'; c <= 'Ｚ'; c++)
        {
            _forms[c] = (char)(c - 'Ａ' + 'A');
            _forms[c + 32] = (char)(c - 'Ａ' + 'a');
        }

        const string pairs = "．.﹒.％%＋+／/＝=＆&［[］]｜|﹙（﹚）﹝〔﹞〕﹐，﹑、丶、､、｡。﹔；﹕：︰：∶：｛{｝}＊*＃#";
        for (var i = 0; i < pairs.Length; i += 2)
        {
            _forms[pairs[i]] = pairs[i + 1];
        }
    }
}
