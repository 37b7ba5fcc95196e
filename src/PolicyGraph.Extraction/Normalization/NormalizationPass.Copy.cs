namespace PolicyGraph.Extraction.Normalization;

/// <summary>Stretches that are taken one for one: most of any text.</summary>
internal sealed partial class NormalizationPass
{
    // So many characters that are as they are written say that the Traditional ones before them were the text's last for a while.
    private const int LongRun = 48;

    private bool _isTraditional;

    /// <summary>Writes the characters from there on that are taken one for one, as they are or in their Simplified form; returns how many.</summary>
    private int Copy(int start)
    {
        if (!_forms.IsOneToOne(text[start]))
        {
            return 0;
        }

        WidenBefore(text[start]);

        // Where one character of a text is Traditional its neighbours are, too: what is as it is written is not looked for before them.
        var length = _isTraditional ? 0 : CopyPlain(start);
        return start + length < text.Length && (_isTraditional || _forms.IsOneToOne(text[start + length])) ? length + CopyForms(start + length) : length;
    }

    private int CopyPlain(int start)
    {
        var length = PlainLength(start);
        _out.AppendRun(text.AsSpan(start, length), start);
        return length;
    }

    /// <summary>Begins with a character that is taken one for one.</summary>
    private int CopyForms(int start)
    {
        var rest = text.AsSpan(start);
        var length = _forms.CopyOneToOne(rest, _out.Room(rest.Length), out var traditional);
        _out.Take(length, start);
        if (traditional > 0)
        {
            _notes.Traditional(rest[..length], start, traditional, _forms);
        }

        _isTraditional = traditional > 0 || (_isTraditional && length < LongRun);
        return length;
    }

    /// <summary>How many characters from there on are taken as they are: most of any text. A bracket that closes behind a Han character closes no pinyin.</summary>
    private int PlainLength(int start)
    {
        var length = _forms.PlainLength(text.AsSpan(start));
        while (length > 0 && start + length < text.Length && text[start + length] == '）' && Characters.IsHan(text[start + length - 1]))
        {
            length += 1 + _forms.PlainLength(text.AsSpan(start + length + 1));
        }

        return length;
    }
}
