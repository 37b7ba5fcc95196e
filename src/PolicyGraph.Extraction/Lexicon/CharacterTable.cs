using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>One-to-one character forms: Traditional → Simplified, full-width letters and digits → ASCII.</summary>
internal sealed class CharacterTable
{
    private readonly char[] _forms;
    private readonly CharacterSet _plain;

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
    }

    /// <summary>How many characters at the start reading takes as they are, one by one, where no space stands before them: most of any text.</summary>
    public int PlainLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && _plain.Contains(text[length]))
        {
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
