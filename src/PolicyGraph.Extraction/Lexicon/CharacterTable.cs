using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>One-to-one character forms: Traditional → Simplified, full-width letters and digits → ASCII.</summary>
internal sealed class CharacterTable
{
    private const uint Traditional = 1 << 16;

    private readonly char[] _forms;
    private readonly CharacterSet _plain;

    // The forms of the characters that are taken one for one, with a mark at those that are Traditional; 0 for the others.
    private readonly uint[] _oneToOne;

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
        _oneToOne = [.. _forms.Select((form, c) => _plain.Contains((char)c) || CharacterClasses.Of(form) == CharacterClass.Plain ? form | (IsTraditional((char)c) ? Traditional : 0) : 0)];
    }

    /// <summary>How many characters at the start reading takes as they are, one by one, where no space stands before them: most of any text.</summary>
    public int PlainLength(ReadOnlySpan<char> text) => _plain.PrefixLength(text);

    /// <summary>Whether reading takes the character one for one, in the form that it uses, where no space stands before it.</summary>
    public bool IsOneToOne(char character) => Unsafe.Add(ref OneToOne, character) != 0;

    public bool IsTraditional(char character) => _forms[character] != character && Characters.IsHan(character);

    /// <summary>Writes the forms of the characters at the start that reading takes one for one, where no space stands before them; returns how many.</summary>
    /// <param name="forms">As long as <paramref name="text"/> or longer.</param>
    /// <param name="traditional">How many of them are Traditional.</param>
    public int CopyOneToOne(ReadOnlySpan<char> text, Span<char> forms, out int traditional)
    {
        forms = forms[..text.Length];
        ref var table = ref OneToOne;
        var marks = 0u;
        var length = 0;
        for (; length < text.Length && Unsafe.Add(ref table, text[length]) is not 0 and var form; length++)
        {
            forms[length] = (char)form;
            marks += form / Traditional;
        }

        traditional = (int)marks;
        return length;
    }

    // There is an entry for every UTF-16 unit, so no place in the array need be checked.
    private ref uint OneToOne => ref MemoryMarshal.GetArrayDataReference(_oneToOne);

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
