using System.Buffers;
using PolicyGraph.Extraction.Header;
using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Citations;

/// <summary>Whether a document is named as the ground of the text: 为贯彻落实《…》, 根据《…》 in the preamble.</summary>
internal sealed class BasisReader(string text, int preambleEnd)
{
    private static readonly string[] BasisVerbs = ["贯彻", "落实", "根据", "依据", "执行", "推动", "推进", "确保", "保障", "保证"];
    private static readonly string[] OtherVerbs = ["按照", "遵照", "结合", "参照", "衔接", "借鉴", "对照", "修订", "废止", "替代", "废除"];
    private static readonly SearchValues<string> Enacting = SearchValues.Create(["制定", "提出", "现就", "现将", "印发", "如下", "经研究", "编制", "出台", "通知", "以下", "设立", "确定了", "分解", "现下达", "现拨付", "明确本", "确定本"], StringComparison.Ordinal);

    // 为贯彻…，进一步完善《…》: what is made better.
    private const string Improving = "完善";
    private static readonly string[] Grounding = ["根据", "依据"];

    // 现就《…》确定的重点工作提出分工意见: what another paper wants done is given out.
    private static readonly string[] Openings = ["现将", "现就", "现对"];

    // 经市人民政府同意.
    private const char Through = '经';
    private static readonly string[] Agreeing = ["同意", "研究", "批准", "审定"];

    // Narrower than what enacts: a reply may 按照《…》精神 propose something.
    private static readonly SearchValues<string> Making = SearchValues.Create(["制定", "制订", "现就", "现将", "印发", "如下", "以下", "分解", "编制", "出台"], StringComparison.Ordinal);

    // 按照《…》规定 goes by a rule; 按照《…》精神 carries out what a paper wants.
    private static readonly string[] Following = ["按照", "遵照"];
    private static readonly string[] Wanting = ["精神", "要求", "部署"];

    // 把《…》落到实处: the verb stands behind, as in 为做好《…》的落实工作.
    private static readonly string[] CarriedOut = ["落到实处", "落实到位", "落实好"];
    private static readonly string[] Doing = ["做好", "抓好", "搞好"];
    private static readonly string[] CarryingOut = ["落实工作", "贯彻工作", "实施工作", "执行工作"];

    private readonly SentenceBounds _sentences = new(text);
    private int _lastEnd = -1;
    private bool _last;

    /// <summary>Called once for each title, in order.</summary>
    public bool IsBasis(QuotedTitle title)
    {
        var isBasis = Decide(title);
        _lastEnd = title.End;
        _last = isBasis;
        return isBasis;
    }

    /// <param name="start">Where a number without a title begins.</param>
    public bool IsBasisAt(int start, int end) => start < preambleEnd && IsEnactingSentence(end) && Verb(_sentences.StartBefore(start), start, end) == true;

    private bool Decide(QuotedTitle title)
    {
        var start = title.Start;
        if (start >= preambleEnd)
        {
            return false;
        }

        var sentence = _sentences.StartBefore(start);
        if (!IsEnactingSentence(title.End) && !IsOpening(sentence, start))
        {
            return false;
        }

        if (IsGivenOut(sentence, title))
        {
            return true;
        }

        var from = Math.Max(sentence, _lastEnd);
        return Verb(from, start, title.End) ?? (_lastEnd > sentence && IsOnlyConnective(_lastEnd, start) && _last);
    }

    /// <summary>根据《…》，…: the first sentence below a salutation, or behind one on its line, says what the paper rests on.</summary>
    private bool IsOpening(int sentence, int title)
    {
        var before = text.AsSpan(0, sentence).TrimEnd("\n\u3000");
        var opening = text.AsSpan(sentence, title - sentence);
        return (before.EndsWith("：", StringComparison.Ordinal) && opening.TrimStart("\n\u3000").StartsWithAny(Grounding))
            || (opening.IndexOf('：') is > 0 and var colon && opening[..colon].Contains('各') && opening[(colon + 1)..].TrimStart(" \u3000").StartsWithAny(Grounding));
    }

    private bool IsGivenOut(int sentence, QuotedTitle title)
    {
        var before = text.AsSpan(sentence, title.Start - sentence);
        var behind = text.AsSpan(title.End);
        return GivenOut.Follows(behind) ? before.EndsWith("将", StringComparison.Ordinal) || LastOf(before, Openings) >= 0
            : behind.StartsWithAny(CarriedOut) && before.IndexOfAny('把', '将') >= 0;
    }

    /// <summary>Whether the last verb before the title grounds the text on it; null when there is no verb.</summary>
    private bool? Verb(int from, int to, int end)
    {
        var stretch = text.AsSpan(from, Math.Max(0, to - from));
        if (stretch.EndsWith(Improving, StringComparison.Ordinal))
        {
            return false;
        }

        var basis = LastOf(stretch, BasisVerbs);
        var other = LastOf(stretch, OtherVerbs);
        return basis < 0 && other < 0 ? LastOf(stretch, Doing) >= 0 && RestOfClause(end).EndsWithAny(CarryingOut) ? true : null : basis > other || (stretch[other..].StartsWithAny(Following) && EndsInWanting(end) && RestOfSentence(end).ContainsAny(Making));
    }

    /// <summary>…和《…》（…）文件精神，: how the clause behind a title ends.</summary>
    private bool EndsInWanting(int from)
    {
        var clause = RestOfClause(from);
        return LastOf(clause, Wanting) is >= 0 and var wanting && wanting == clause.Length - 2 && !clause.Contains("规定", StringComparison.Ordinal);
    }

    /// <summary>The words up to the mark that ends the clause, those in 《》 and brackets passed over; empty where none is near.</summary>
    private ReadOnlySpan<char> RestOfClause(int from)
    {
        const int longestClause = 200;
        var depth = 0;
        var limit = Math.Min(text.Length, from + longestClause);
        for (var i = from; i < limit; i++)
        {
            depth += text[i] switch { '《' or '（' => 1, '》' or '）' => -1, _ => 0 };
            if (depth <= 0 && text[i] is '，' or '。' or '；' or '：')
            {
                return text.AsSpan(from, i - from);
            }
        }

        return default;
    }

    private static int LastOf(ReadOnlySpan<char> stretch, string[] words)
    {
        var last = -1;
        foreach (var word in words)
        {
            last = Math.Max(last, stretch.LastIndexOf(word, StringComparison.Ordinal));
        }

        return last;
    }

    private bool IsOnlyConnective(int from, int to) => to - from is >= 0 and <= 30 && text.AsSpan(from, to - from).IndexOf('。') < 0;

    /// <summary>Whether the sentence makes something of what it names, or the next one does: …落实《…》。经市政府同意，现就有关事项安排如下：</summary>
    private bool IsEnactingSentence(int offset)
    {
        var sentence = RestOfSentence(offset);
        var next = offset + sentence.Length + 1;
        return sentence.ContainsAny(Enacting) || sentence.EndsWith("：", StringComparison.Ordinal)
            || (next < text.Length && OpensWithAgreement(text.AsSpan(next).TrimStart("\n\u3000")));
    }

    /// <summary>现就…, 经市人民政府同意，现就….</summary>
    private static bool OpensWithAgreement(ReadOnlySpan<char> sentence)
    {
        const int longestAgreement = 30;
        var comma = sentence[..Math.Min(longestAgreement, sentence.Length)].IndexOf('，');
        return (comma > 0 && sentence[0] == Through && sentence[..comma].EndsWithAny(Agreeing) ? sentence[(comma + 1)..] : sentence).StartsWithAny(Openings);
    }

    private ReadOnlySpan<char> RestOfSentence(int offset) => text.AsSpan(offset, _sentences.EndBehind(offset) - offset);
}
