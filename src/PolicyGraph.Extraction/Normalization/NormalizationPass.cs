using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Normalization;

/// <summary>One run of <see cref="TextNormalizer"/> over one text.</summary>
internal sealed partial class NormalizationPass(string text, PolicyLexicon lexicon) : IDisposable
{
    private readonly NormalizedTextBuilder _out = new(text.Length);
    private readonly NormalizationNotes _notes = new();
    private readonly CharacterTable _forms = lexicon.Characters;
    private SpaceRun _space;
    private bool _isShownAsRead = true;

    public NormalizedText Run()
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (_space.IsEmpty && Copy(i) is > 0 and var copied)
            {
                i += copied - 1;
                if (ToneEnd(i + 1) is > 0 and var behind)
                {
                    _notes.Pinyin(behind);
                    i = behind;
                }

                continue;
            }

            var c = _forms[text[i]];
            i = Step(i, c, CharacterClasses.Of(c));
        }

        EndLine();
        while (_out.Last == '\n')
        {
            _out.Truncate(_out.Length - 1);
        }

        var (result, map) = _out.Build();
        return new NormalizedText(result, map, text, _notes.ToDiagnostics()) { IsShownAsRead = _isShownAsRead };
    }

    public void Dispose() => _out.Dispose();

    /// <summary>Handles the character at <paramref name="i"/>; returns the index of the last one used.</summary>
    private int Step(int i, char c, CharacterClass kind)
    {
        switch (kind)
        {
            case CharacterClass.LineBreak:
                EndLine();
                WriteLineBreak(i);
                return i;
            case CharacterClass.Space:
                _space.Add(c, i);
                return i;
            case CharacterClass.Removed:
                _notes.Removed(i);
                return i;
            case CharacterClass.NumberSign when AtLineStart:
                return i;
            case CharacterClass.Suspect:
                return WriteSuspect(i, c);
            case CharacterClass.Tag when BreakLength(i) is > 0 and var length:
                _space.Add(' ', i);
                return i + length - 1;
            case CharacterClass.OpenBracket when ToneEnd(i) is > 0 and var end:
                _notes.Pinyin(end);
                return end;
        }

        WriteSpace(kind is CharacterClass.OpenBracket or CharacterClass.CloseBracket ? '（' : c);
        switch (kind)
        {
            case CharacterClass.OpenBracket:
                Write('（', i);
                break;
            case CharacterClass.CloseBracket:
                CloseBracket(i);
                break;
            case CharacterClass.TurtleBracket or CharacterClass.Tag:
                var bracket = LevelBracket(c, i);
                _isShownAsRead &= bracket == c || c is '〔' or '〕';
                Write(bracket, i);
                break;
            case CharacterClass.HalfWidthMark:
                Write(Characters.IsWide(_out.Last) ? Widen(c) : c, i);
                break;
            case CharacterClass.NumberSign when AtLineStart:
                break;
            case CharacterClass.Asterisk when _out.Last == '*':
                TakeBack(_out.Length - 1);
                break;
            default:
                Write(c, i);
                break;
        }

        return i;
    }

    /// <summary>市教育局&lt;br&gt;市财政局: a line break inside a cell of a Markdown table; 0 for any other tag.</summary>
    private int BreakLength(int i)
    {
        const int longest = 6;
        var tag = text.AsSpan(i, Math.Min(longest, text.Length - i));
        var length = tag.IndexOf('>') + 1;
        return length > 0 && tag[..length] is "<br>" or "<br/>" or "<br />" ? length : 0;
    }

    private bool AtLineStart => _out.Length == 0 || _out.Last == '\n' || (_out.Last == Characters.Indent && IsLineEmptyBefore(_out.Length - 1));

    private bool IsLineEmptyBefore(int index) => index == 0 || _out[index - 1] == '\n';

    private void Write(char c, int origin)
    {
        WidenBefore(c);
        _out.Append(c, origin);
    }

    private void WidenBefore(char c)
    {
        if (_out.Last is ',' or ':' or ';' && Characters.IsWide(_forms[c]))
        {
            WidenLast();
        }
    }

    private void EndLine()
    {
        _space.Clear();
        while (_out.Last is ' ' or '\t' or Characters.Indent)
        {
            _out.Truncate(_out.Length - 1);
        }
    }

    /// <summary>A \r\n is one break; more than one empty line says no more than one.</summary>
    private void WriteLineBreak(int i)
    {
        if (text[i] == '\n' && i > 0 && text[i - 1] == '\r')
        {
            return;
        }

        if (_out.Length == 0 || (_out.Last == '\n' && _out.Length > 1 && _out[_out.Length - 2] == '\n'))
        {
            return;
        }

        _out.Append('\n', i);
    }

    /// <summary>Decides what the spaces before <paramref name="next"/> were: indentation, a gap between paragraphs, a cell border, or nothing.</summary>
    private void WriteSpace(char next)
    {
        if (_space.IsEmpty)
        {
            return;
        }

        var space = _space;
        _space.Clear();
        if (_out.Length == 0 || _out.Last == '\n')
        {
            if (space.Columns >= 2 || space.HasTab)
            {
                _out.Append(Characters.Indent, space.Origin);
            }
        }
        else if (_out.Last == Characters.Indent)
        {
            return;
        }
        else if (space.HasTab)
        {
            _out.Append('\t', space.Origin);
        }
        else if (space.IsParagraphGap && !IsSpacedOutWord())
        {
            _out.Append('\n', space.Origin);
        }
        else if (!(Characters.IsWide(_out.Last) || Characters.IsWide(next)) || IsPrintedNumber() || MaySeparateNames(_out.Last, next))
        {
            _out.Append(' ', space.Origin);
        }
    }

    /// <summary>市科技局 市财政局: a space after the end of a name may be all that parts it from the next.</summary>
    private bool MaySeparateNames(char last, char next) =>
        Characters.IsHan(next) && ("局厅委办部会院署行社府心队位门限联协馆司所站".Contains(last) || (last == '关' && _out.Length > 1 && _out[_out.Length - 2] == '海'));

    /// <summary>目　　录: a line of one character so far was spaced out, not broken.</summary>
    private bool IsSpacedOutWord() => IsLineEmptyBefore(_out.Length - 1) || (_out[_out.Length - 2] == Characters.Indent && IsLineEmptyBefore(_out.Length - 2));

    /// <summary>1　总则, 1.1　目的: only digits and dots stand on the line, and the space ends the number.</summary>
    private bool IsPrintedNumber()
    {
        var i = _out.Length - 1;
        while (i >= 0 && (Characters.IsDigit(_out[i]) || _out[i] == '.'))
        {
            i--;
        }

        return i < _out.Length - 1 && (i < 0 || _out[i] == '\n' || _out[i] == Characters.Indent);
    }

    private void TakeBack(int length)
    {
        _out.Truncate(length);
        while (_out.Last is ' ' or '\t' or Characters.Indent)
        {
            _space.Add(_out.Last, _out.OriginOfLast);
            _out.Truncate(_out.Length - 1);
        }
    }
}
