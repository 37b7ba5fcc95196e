using System.Buffers;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Outline;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Sentences that are a list, or begin with one: 由公安部牵头，交通运输部参加。 由水利站牵头，派出所配合，抢修水毁工程。</summary>
internal sealed class SentenceLists(NormalizedText normalized, ResponsibilityParser parser, ListCollection found)
{
    private const int Longest = 400;
    private const int LongestMarker = 8;
    private const string Lead = "牵头";
    private const char By = '由';
    private const string BehindClause = "，由";
    private static readonly string[] Duties = ["负责", Lead];
    private static readonly CharacterSearch Ends = new("。！？\n：");
    // ——市民政局牵头，…: marks that point to a list.
    private static readonly SearchValues<char> Leaders = SearchValues.Create(" \u3000—–★※●■▲");

    private readonly string _text = normalized.Text;
    private readonly HeadingsBehindPredicates _headings = new(normalized);
    private readonly WordAhead _leads = new(normalized.Text, Lead + "，");
    private readonly WordAhead _marked = new(normalized.Text, "（" + Lead + "）");
    private readonly WordAhead _by = new(normalized.Text, By.ToString());
    private readonly WordAhead _byBehindClause = new(normalized.Text, BehindClause);

    public void Find()
    {
        var start = 0;
        var sentenceEnd = -1;
        var ends = Ends.In(_text);
        while (start < _text.Length)
        {
            if (start > sentenceEnd)
            {
                sentenceEnd = ends.MoveNext() ? ends.Current : _text.Length;
            }

            var end = ClauseWithin(start, HeadingWithin(start, sentenceEnd));
            if (end - start is > 4 and <= Longest && (_text[end - 1] is not '）' || _marked.IsWithin(start, end)) && !ReadWithPartners(start, end) && !ReadWhole(start, end) && LengthBeforeTask(start, end) is > 0 and var length)
            {
                Read(start, start + length);
            }

            start = end < sentenceEnd && _text[end] != '；' ? end : end + 1;
        }
    }

    /// <summary>饮水由市水务局负责；公路由市交通局牵头，公路段配合: behind ； another list begins with its own 由; <paramref name="end"/> where none does.</summary>
    private int ClauseWithin(int start, int end)
    {
        const int longestTask = 12;
        for (var i = _by.IsWithin(start, end) ? _text.IndexOf('；', start, end - start) : -1; i > start; i = _text.IndexOf('；', i + 1, end - i - 1))
        {
            var clause = _text.AsSpan(i + 1, Math.Min(longestTask, end - i - 1));
            if (clause.IndexOfAny(By, '，') is >= 0 and var mark && clause[mark] == By)
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>由公安局牵头、教育局配合 2.修缮校舍: on a page that lost its line breaks a heading behind a predicate ends the sentence; <paramref name="end"/> where none does.</summary>
    private int HeadingWithin(int start, int end)
    {
        for (var i = _headings.From(start + 1); i < end; i = _headings.From(i + 1))
        {
            if (HeadingMarker.Read(_text.AsSpan(i, Math.Min(LongestMarker, end - i))) is { } marker && i + marker.Length < end && Characters.IsHan(_text[i + marker.Length]))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>Reads a sentence that role words end; false where it is no list: 由县纪委牵头，县府办配合开展督查 ends in one that is part of its task.</summary>
    private bool ReadWhole(int start, int end) =>
        (Predicate.StandsAtEnd(_text.AsSpan(start, end - start)) || IsMarkedLine(start, end)) && Read(start, end);

    /// <summary>具体方案由市教育局牵头会同市财政局、市税务局等部门制定: the list ends before the task; false for other sentences.</summary>
    private bool ReadWithPartners(int start, int end)
    {
        var lead = _by.IsWithin(start, end) ? _text.IndexOf(Lead + Partner.With, start, end - start, StringComparison.Ordinal) : -1;
        if (lead < 0)
        {
            return false;
        }

        var with = lead + Lead.Length;
        var by = _text.LastIndexOf(By, with, with - start);
        var clause = _text.AsSpan(with, (ClauseBehindLead.NextComma(_text.AsSpan(with, end - with), 0) is > 0 and var comma ? with + comma : end) - with);
        return by >= start && ClauseBehindLead.PartnersLength(clause) is > 0 and var length && ReadFrom(by, with + length);
    }

    /// <summary>市气象局（牵头）、市林业局、市应急局 alone on its line: no role words, but the lead is marked.</summary>
    private bool IsMarkedLine(int start, int end) => _marked.IsWithin(start, end) && IsLine(start, end);

    /// <summary>由水利站牵头，派出所配合，抢修水毁工程: how much stands before the task, where a lead and who assists it do; 0 for other sentences.</summary>
    private int LengthBeforeTask(int start, int end)
    {
        var sentence = _text.AsSpan(start, end - start);
        var lead = _leads.IsWithin(start, end) ? _leads.From(start) - start : _by.IsWithin(start, end) ? sentence.IndexOf(Lead + "抓总，") : -1;
        for (var comma = lead < 0 ? -1 : sentence.LastIndexOf('，'); comma > lead + Lead.Length; comma = sentence[..comma].LastIndexOf('，'))
        {
            if (Predicate.ReadAtEnd(sentence[..comma]) is { } predicate && (predicate.RoleFor(1) == ResponsibilityRole.Coordinate || ClauseBehindLead.IsDutyOfOthers(sentence[..comma], predicate)))
            {
                return comma;
            }
        }

        return lead >= 0 && ClauseBehindLead.LengthBeforeTask(sentence, lead + Lead.Length + 1) is > 0 and var length ? length : LengthBehindBy(start, sentence);
    }

    /// <summary>由镇卫生院负责，设立临时救护点; （2）由镇财政所负责，镇农办配合，筹措资金; 依托…通道，由…共同负责，…; 0 for other sentences.</summary>
    private int LengthBehindBy(int start, ReadOnlySpan<char> sentence)
    {
        if (!_by.IsWithin(start, start + sentence.Length))
        {
            return 0;
        }

        var by = sentence[..Math.Min(LongestMarker, sentence.Length)].IndexOf(By);
        var opening = by > 0 && sentence[by - 1] is '将' or '拟' ? by - 1 : by;
        by = opening == 0 || (opening > 0 && (IsTask(sentence[..opening]) || (HeadingMarker.Read(sentence) is { } marker && marker.Length == opening))) ? by : _byBehindClause.IsWithin(start, start + sentence.Length) ? _byBehindClause.From(start) - start + 1 : 0;
        var end = by == 0 && sentence[0] != By ? -1 : ClauseBehindLead.NextComma(sentence, by);
        if (end < 0 || !sentence[..end].EndsWithAny(Duties))
        {
            return 0;
        }

        while (ClauseBehindLead.NextComma(sentence, end + 1) is > 0 and var next && Predicate.ReadAtEnd(sentence[..next]) is { } predicate && predicate.RoleFor(1) == ResponsibilityRole.Coordinate)
        {
            end = next;
        }

        return end;
    }

    /// <summary>某某市人民政府办公室承办 at the foot of a document, what stands behind 注：, answers to a journal, and the exhortation 按职责做好相关工作.</summary>
    private bool IsImprintOrNote(int start, ReadOnlySpan<char> sentence) =>
        sentence.EndsWith("工作", StringComparison.Ordinal) || sentence.EndsWith("承办", StringComparison.Ordinal) || sentence.EndsWith("主办", StringComparison.Ordinal)
        || (start >= 2 && _text[start - 1] == '：' && _text[start - 2] is '注' or '明' or '问' or '答');

    /// <summary>版权所有：某某市人民政府办公室 技术支持：… at the foot of a page: the last word is the label of what follows.</summary>
    private bool IsPageFoot(ReadOnlySpan<char> sentence, int end) => end < _text.Length && _text[end] == '：' && sentence.EndsWith("技术支持", StringComparison.Ordinal);

    /// <summary>建成三个冷库，由县农业农村局牵头，县财政局配合; 交通管制由派出所牵头，…: the list begins with 由, what stands before it is the task.</summary>
    private int BehindTask(int start, int end)
    {
        var by = _text.AsSpan(start, end - start).IndexOf(BehindClause, StringComparison.Ordinal);
        if (by >= 0)
        {
            return start + by + 1;
        }

        const int longest = 30;
        var task = _text.AsSpan(start, Math.Min(longest + 1, end - start)).IndexOf(By);
        return task > 1 && IsTask(_text.AsSpan(start, task)) ? start + task : start;
    }

    /// <summary>交通管制, 教师培训工作: what is done, before the 由 that says by whom. 该办法 is the paper.</summary>
    private static bool IsTask(ReadOnlySpan<char> words)
    {
        const int longestTask = 8;
        return words.Length > 1 && (words.Length <= longestTask || words.EndsWith("工作", StringComparison.Ordinal)) && words.IndexOfAny("，、自理") < 0 && words[0] is not ('本' or '该' or '此') && !Aside.PointsAtTask(words);
    }

    private bool Read(int start, int end)
    {
        if (HeadingMarker.Read(_text.AsSpan(start, end - start)) is { } marker && marker.Length < end - start)
        {
            start += marker.Length;
        }

        while (start < end && (Leaders.Contains(_text[start]) || NoteNumber.Read(_text, start) is not null))
        {
            start += NoteNumber.Read(_text, start)?.Length ?? 1;
        }

        return ReadFrom(BehindTask(start, end), end) || (LastClauseBeforeLead(start, end) is > 0 and var clause && ReadFrom(clause, end));
    }

    /// <summary>医院派出医疗队，市卫生局牵头，市教育局配合: where the clause begins that names the lead; 0 where none stands before it.</summary>
    private int LastClauseBeforeLead(int start, int end)
    {
        var sentence = _text.AsSpan(start, end - start);
        var lead = sentence.IndexOf(Lead, StringComparison.Ordinal);
        return lead > 0 && sentence[..lead].LastIndexOf('，') is > 0 and var comma ? start + comma + 1 : 0;
    }

    private bool ReadFrom(int start, int end)
    {
        var sentence = _text.AsSpan(start, end - start);
        if (sentence.IsEmpty || sentence[0] == '|' || IsImprintOrNote(start, sentence) || IsPageFoot(sentence, end) || found.Overlaps(start, end) || Parse(start, end) is not { } list)
        {
            return false;
        }

        found.Add(list.Form == ListForm.Sentence ? list : list with { Form = ListForm.Sentence });
        return true;
    }

    private ResponsibilityList? Parse(int start, int end)
    {
        var predicate = Predicate.ReadAtEnd(_text.AsSpan(start, end - start));
        return predicate is null && !IsMarkedLine(start, end) && !EndsInPartners(start, end) ? null
            : parser.Parse(start, end, ListForm.Sentence) ?? (predicate is { IsDivided: true } && IsLine(start, end) ? parser.Parse(start, end, ListForm.WholeText) : null);
    }

    /// <summary>由县招商局牵头，会同县财政局等有关部门: the partners' role stands before them.</summary>
    private bool EndsInPartners(int start, int end)
    {
        var sentence = _text.AsSpan(start, end - start);
        var last = sentence[(sentence.LastIndexOf('，') + 1)..];
        return last.StartsWith(Partner.With, StringComparison.Ordinal) || last.Contains(Lead + Partner.With, StringComparison.Ordinal);
    }

    /// <summary>各有关单位按职责分工负责 alone on its line, without a full stop: a list that lost its brackets, whoever it names.</summary>
    private bool IsLine(int start, int end) => (start == 0 || _text[start - 1] is '\n' or Characters.Indent) && (end == _text.Length || _text[end] == '\n');
}
