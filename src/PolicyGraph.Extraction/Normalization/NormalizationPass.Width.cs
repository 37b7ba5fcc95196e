namespace PolicyGraph.Extraction.Normalization;

/// <summary>Half-width marks beside full-width characters.</summary>
internal sealed partial class NormalizationPass
{
    private readonly Stack<(char Mark, int Origin)> _marks = [];

    private bool _inLevels;

    /// <summary>县〔市、区〕人民政府 inside a list in round brackets is 县（市、区）人民政府; 〔2017〕 stays.</summary>
    private char LevelBracket(char bracket, int i)
    {
        if (bracket == '〔')
        {
            _inLevels = "省市县区州盟旗乡镇".Contains(_out.Last) && i + 1 < text.Length && Characters.IsHan(text[i + 1]);
            return _inLevels ? '（' : bracket;
        }

        var closed = _inLevels ? '）' : bracket;
        _inLevels = false;
        return closed;
    }

    /// <summary>A full-width mark takes no space before it: 5G ,市 → 5G，市. Marks in a row widen together.</summary>
    private void WidenLast()
    {
        while (_out.Last is ',' or ':' or ';' or ' ')
        {
            var (last, origin) = (_out.Last, _out.OriginOfLast);
            _out.Truncate(_out.Length - 1);
            if (last == ' ' && IsPrintedNumber())
            {
                _out.Append(' ', origin);
                break;
            }

            if (last != ' ')
            {
                _marks.Push((Widen(last), origin));
            }
        }

        while (_marks.TryPop(out var mark))
        {
            _out.Append(mark.Mark, mark.Origin);
        }
    }

    private static char Widen(char mark) => mark switch
    {
        ',' => '，',
        ':' => '：',
        _ => '；',
    };
}
