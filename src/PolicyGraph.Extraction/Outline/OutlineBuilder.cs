using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Outline;

/// <summary>Finds the numbered headings of a text, at the start of lines and, where a page lost its line breaks, inside them.</summary>
internal static class OutlineBuilder
{
    private const int LongestTitle = 60;

    // What may begin a marker inside a line, and what may stand right before another one; what stands behind the sign then, whichever it is.
    private static readonly CharacterSearch MarkerSigns = new("（一。）！”：；责", "一二三四五六七八九十百零〇第0123456789、．.");
    private static readonly CharacterSet MarkerStartsBehind = new("二三四五六七八九十第123456789");
    private const int LongestInlineTitle = 40;
    private const int LongestInlineTitleWithComma = 25;

    public static DocumentOutline Build(NormalizedText normalized)
    {
        var footnotes = Footnotes.Find(normalized.Text);
        var scan = new Scan(normalized.Text, footnotes);
        foreach (var line in normalized.Lines)
        {
            scan.ReadLine(line.Start, line.End);
        }

        return new DocumentOutline(normalized.Text, InlineTitles.Settle(normalized.Text, scan.Headings), footnotes);
    }

    private sealed class Scan(string text, Footnotes footnotes)
    {
        private readonly List<int> _open = new(8);
        private readonly WordAhead _fullStop = new(text, "。");
        private readonly WordAhead _bracket = new(text, "（");
        private readonly WordAhead[] _roleWords = [new(text, "负责"), new(text, "牵头"), new(text, "单位"), new(text, "部门")];
        private readonly List<int> _signs = SignsIn(text);
        private readonly int[] _lastOrdinal = new int[(int)HeadingKind.Action + 1];

        private int _nextSign;

        public List<Heading> Headings { get; } = [];

        public void ReadLine(int start, int end)
        {
            while (start < end && text[start] is Characters.Indent or ' ')
            {
                start++;
            }

            if (start == end || text[start] == '|' || footnotes.Holding(start) is not null)
            {
                return;
            }

            start = BehindFirstList(start, end);
            var from = start;
            if (HeadingMarker.Read(text.AsSpan(start, end - start)) is { } marker)
            {
                Add(marker, start, end);
                from = start + marker.Length;
            }

            ReadInside(from, end);
        }

        /// <summary>〔省教育厅牵头〕4.…: where the number stands behind a list that opens the line; else the line's start.</summary>
        private int BehindFirstList(int start, int end)
        {
            const int shortest = 5;
            const int longest = 200;
            if (text[start] is not ('（' or '〔' or '【' or '['))
            {
                return start;
            }

            var close = start + text.AsSpan(start, Math.Min(longest, end - start)).IndexOfAny("）〕】]");
            return close - start >= shortest && HeadingMarker.Read(text.AsSpan(close + 1, end - close - 1)) is { Kind: not HeadingKind.Circled }
                && (HasRoleWord(start, close) || BodyShape.EndsLikeBody(text.AsSpan()[(close - shortest + 1)..close])) ? close + 1 : start;
        }

        /// <summary>Markers inside a line: only 一、（一）1. and 第一条 after the end of a sentence or a title, or in sequence.</summary>
        private void ReadInside(int start, int end)
        {
            var from = start + 1;
            for (; _nextSign < _signs.Count && _signs[_nextSign] < end; _nextSign++)
            {
                var at = _signs[_nextSign] < start ? -1 : MarkerAt(_signs[_nextSign]);
                if (at >= from && HeadingMarker.Read(text.AsSpan(at, end - at)) is { } marker && FitsInside(marker, at))
                {
                    Add(marker, at, end);
                    from = at + marker.Length;
                }
            }
        }

        /// <summary>Few: they are looked for in the whole text at once, and not line by line.</summary>
        private static List<int> SignsIn(string text)
        {
            var signs = new List<int>();
            foreach (var sign in MarkerSigns.In(text))
            {
                signs.Add(sign);
            }

            return signs;
        }

        /// <summary>Where a marker may begin, at the sign or right behind it; -1 where none does.</summary>
        private int MarkerAt(int sign) =>
            text[sign] is '（' or '一' ? sign : MarkerStartsBehind.Contains(text[sign + 1]) ? sign + 1 : -1;

        private bool FitsInside(HeadingMarker marker, int at)
        {
            var before = text[at - 1];
            var afterSentence = before is '。' or '）' or '！' or '”';
            var inSequence = marker.Ordinal == _lastOrdinal[(int)marker.Kind] + 1;
            return marker.Kind switch
            {
                HeadingKind.Chinese => afterSentence || text.AsSpan(0, at).EndsWith("负责", StringComparison.Ordinal) || (inSequence && marker.Ordinal > 1) || (marker.Ordinal == 1 && (before == '：' || LeadsToItem(at))),
                HeadingKind.ChineseInBrackets => afterSentence || FollowsOpenTitle(at),
                HeadingKind.Arabic => (afterSentence && (inSequence || marker.Ordinal == 1)) || (before == '：' && marker.Ordinal == 1),
                HeadingKind.Chapter or HeadingKind.Article => afterSentence && inSequence,
                _ => false,
            };
        }

        /// <summary>二、培育新动能（五）…: the heading before has run on to here without a full stop.</summary>
        private bool FollowsOpenTitle(int at) =>
            Headings.Count > 0
            && at - Headings[^1].Start <= LongestTitle
            && text.AsSpan(Headings[^1].Start, at - Headings[^1].Start).IndexOfAny('。', '\n') < 0;

        /// <summary>…的意见一、完善设施（一）: the title of a page without lines runs into its first chapter.</summary>
        private bool LeadsToItem(int at)
        {
            var ahead = text.AsSpan(at, Math.Min(LongestTitle, text.Length - at));
            var item = ahead.IndexOf("（一）", StringComparison.Ordinal);
            return item > 2 && ahead[..item].IndexOfAny('。', '\n', '，') < 0;
        }

        private void Add(HeadingMarker marker, int start, int lineEnd)
        {
            CloseOpenTitle(start);
            CloseFrom(marker.Kind);

            // A kind of higher rank than all that are open begins anew at the top.
            while (_open.Count > 0 && marker.Kind < Headings[_open[^1]].Marker.Kind && marker.Kind <= HeadingKind.Chinese)
            {
                _open.RemoveAt(_open.Count - 1);
            }

            _lastOrdinal[(int)marker.Kind] = marker.Ordinal;
            var (title, bodyStart, isInline) = ReadTitle(BehindList(start + marker.Length, lineEnd), lineEnd);
            Headings.Add(new Heading(marker, start, bodyStart, title, isInline, _open.Count, _open.Count == 0 ? -1 : _open[^1]));
            _open.Add(Headings.Count - 1);
        }

        /// <summary>Ends the open heading of the kind and those below it.</summary>
        private void CloseFrom(HeadingKind kind)
        {
            for (var i = 0; i < _open.Count; i++)
            {
                if (Headings[_open[i]].Marker.Kind == kind)
                {
                    _open.RemoveRange(i, _open.Count - i);
                }
            }
        }

        /// <summary>3.【市教育局】开放图书室: the list between number and title is no part of it.</summary>
        private int BehindList(int start, int lineEnd)
        {
            const int longest = 200;
            var close = start < lineEnd && text[start] == '【' ? text.AsSpan(start, Math.Min(longest, lineEnd - start)).IndexOf('】') : -1;
            return close > 0 && start + close + 1 < lineEnd ? start + close + 1 : start;
        }

        /// <summary>A title that ran on to the next marker ends there.</summary>
        private void CloseOpenTitle(int nextStart)
        {
            if (Headings.Count == 0 || Headings[^1] is not { } last || last.BodyStart <= nextStart && last.Title is not null)
            {
                return;
            }

            var titleStart = last.Start + last.Marker.Length;
            var run = text.AsSpan(titleStart, nextStart - titleStart);
            if (run.Length <= LongestTitle && run.IndexOfAny('。', '\n') < 0)
            {
                Headings[^1] = last with { Title = Clean(run), BodyStart = nextStart, IsInline = false };
            }
        }

        private (string? Title, int BodyStart, bool IsInline) ReadTitle(int start, int lineEnd)
        {
            var line = text.AsSpan(start, lineEnd - start);
            if (line.EndsWith("|", StringComparison.Ordinal))
            {
                // 一、完善设施 |: the head of a part of a table.
                return (line.Length <= LongestTitle ? Clean(line.TrimEnd(" |")) : null, lineEnd, false);
            }

            var stop = _fullStop.IsWithin(start, lineEnd) ? _fullStop.From(start) - start : -1;
            if (stop < 0)
            {
                var bracket = _bracket.IsWithin(start, lineEnd) ? _bracket.From(start) - start : -1;
                if (bracket >= 0 && HasRoleWord(start + bracket, lineEnd))
                {
                    return bracket is > 2 and <= LongestInlineTitle && !line[..bracket].Contains('，')
                        ? (Clean(line[..bracket]), start + bracket, true)
                        : (null, start, true);
                }

                return line.Length <= LongestTitle ? (Clean(line), lineEnd, false) : (null, start, true);
            }

            var sentence = line[..stop];
            var rest = line[(stop + 1)..].TrimStart();
            if (rest.IsEmpty)
            {
                return sentence.Length <= LongestTitle && sentence.IndexOf('，') < 0 ? (Clean(sentence), lineEnd, false) : (null, start, true);
            }

            return sentence.Length <= LongestInlineTitle && (sentence.Length <= LongestInlineTitleWithComma || !sentence.Contains('，')) && sentence.IndexOf('（') < 0 && rest[0] != '（'
                ? (Clean(sentence), start + stop + 1, true)
                : (null, start, true);
        }

        private bool HasRoleWord(int start, int end) => Array.Exists(_roleWords, word => word.IsWithin(start, end));

        /// <summary>完善照明[2] is called 完善照明.</summary>
        private ReadOnlySpan<char> WithoutNote(ReadOnlySpan<char> title)
        {
            if (footnotes.Notes.Count == 0 || title.Length < 5)
            {
                return title;
            }

            var at = title[^1] == ']' ? title.LastIndexOf('[') : title.Length - 1;
            return at > 0 && NoteNumber.Read(title[at..].ToString(), 0) is not null ? title[..at] : title;
        }

        private string Clean(ReadOnlySpan<char> title) => WithoutNote(title.Trim()).TrimEnd("：。").ToString().Replace(" ", "", StringComparison.Ordinal);
    }
}
