using System.Buffers;

namespace PolicyGraph.Extraction.Normalization;

/// <summary>Half-width marks beside full-width characters.</summary>
internal sealed partial class NormalizationPass
{
    private readonly Stack<(char Mark, int Origin)> _marks = [];

    private static readonly SearchValues<char> LevelsInRow = SearchValues.Create("省市地县区州盟旗乡镇街道特级、");

    private const string Levels = "省市县区州盟旗乡镇";
    private const string BeforeInnerBracket = Levels + "局委办厅府";

    // Each before the one that closes it.
    private const string Brackets = "〔〕〈〉<>＜＞[]";
    private const string OfficeEndings = "办局委厅室处会署";

    private bool _inLevels;

    /// <summary>
    /// 县〔市、区〕人民政府 and 市府办〔市大数据局〕 inside a list in round brackets are 县（市、区）人民政府 and 市府办（市大数据局）; 〔2017〕
    /// stays, and so do 〈…〉, &lt;…&gt; and […] but for levels, for an office behind a body, 市府办〈市大数据局〉, and for 〈含开发区，下同〉.
    /// </summary>
    private char LevelBracket(char bracket, int i)
    {
        if (Brackets.IndexOf(bracket) is var kind && kind >= 0 && kind % 2 == 0)
        {
            var close = Brackets[kind + 1];
            _inLevels = close == '〕'
                ? (BeforeInnerBracket.Contains(_out.Last) && SkipUnseen(i + 1) is var next && next < text.Length && Characters.IsHan(text[next])) || (IsLevelOnLineBefore() && HoldsLevels(i + 1, close))
                : (Levels.Contains(_out.Last) && HoldsLevels(i + 1, close)) || HoldsRemark(i + 1) || (BeforeInnerBracket.Contains(_out.Last) && HoldsOffice(i + 1, close));
            return _inLevels ? '（' : bracket;
        }

        var closed = _inLevels ? '）' : bracket;
        _inLevels = false;
        return closed;
    }

    private bool HoldsRemark(int start) => SkipUnseen(start) is var next && next < text.Length && text[next] == '含';

    /// <summary>市大数据局〉: a few characters that end as offices do. 〈市教育局关于…的意见〉 is a title's.</summary>
    private bool HoldsOffice(int start, char close)
    {
        const int longest = 10;
        var last = '\0';
        var length = 0;
        var end = SkipUnseen(start);
        for (; end < text.Length && length <= longest && Characters.IsHan(text[end]); end = SkipUnseen(end + 1))
        {
            last = text[end];
            length++;
        }

        return length is > 1 and <= longest && end < text.Length && text[end] == close && OfficeEndings.Contains(last);
    }

    /// <summary>县 | 〔市、区〕: the line broke before the bracket.</summary>
    private bool IsLevelOnLineBefore() => _out.Length > 1 && _out.Last == '\n' && Levels.Contains(_out[_out.Length - 2]);

    private bool HoldsLevels(int start, char close)
    {
        var end = SkipUnseen(start);
        while (end < text.Length && LevelsInRow.Contains(text[end]))
        {
            end = SkipUnseen(end + 1);
        }

        return end > start && end < text.Length && text[end] == close;
    }

    /// <summary>Past what the reading form may leave out, so that a second reading decides as the first did.</summary>
    private int SkipUnseen(int at)
    {
        while (at < text.Length && (CharacterClasses.Of(text[at]) is CharacterClass.Removed or CharacterClass.Space or CharacterClass.LineBreak || IsEmphasis(at)))
        {
            at += IsEmphasis(at) ? 2 : 1;
        }

        return at;
    }

    /// <summary>**: Markdown's, which is left out.</summary>
    private bool IsEmphasis(int at) => text[at] == '*' && at + 1 < text.Length && text[at + 1] == '*';

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
