using System.Buffers;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Outline;

namespace PolicyGraph.Extraction.Citations;

/// <summary>Whether a document is named as the ground of the text: 为贯彻落实《…》, 根据《…》 in the preamble.</summary>
internal sealed class BasisReader(string text, int preambleEnd)
{
    private const int LongestSentence = 600;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！\n");
    private static readonly string[] BasisVerbs = ["贯彻", "落实", "根据", "依据", "执行", "推动", "推进", "确保", "保障", "保证"];
    private static readonly string[] OtherVerbs = ["按照", "遵照", "结合", "参照", "衔接", "借鉴", "对照", "修订", "废止", "替代", "废除"];
    private static readonly string[] Enacting = ["制定", "提出", "现就", "现将", "印发", "如下", "经研究", "编制", "出台", "通知", "以下", "设立", "确定了", "分解", "现下达", "现拨付"];
    // 现就《…》确定的重点工作提出分工意见: what another paper wants done is given out.
    private static readonly string[] Openings = ["现将", "现就", "现对"];
    private static readonly string[] GivenOut = ["提出的", "确定的", "明确的", "部署的", "安排的"];

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
    public bool IsBasisAt(int start, int end) => start < preambleEnd && IsEnactingSentence(end) && Verb(SentenceStart(start), start) == true;

    private bool Decide(QuotedTitle title)
    {
        var start = title.Start;
        if (start >= preambleEnd || !IsEnactingSentence(title.End))
        {
            return false;
        }

        var sentence = SentenceStart(start);
        if (IsGivenOut(sentence, title))
        {
            return true;
        }

        var from = Math.Max(sentence, _lastEnd);
        return Verb(from, start) ?? (_lastEnd > sentence && IsOnlyConnective(_lastEnd, start) && _last);
    }

    private bool IsGivenOut(int sentence, QuotedTitle title)
    {
        var before = text.AsSpan(sentence, title.Start - sentence);
        var behind = text.AsSpan(title.End);
        foreach (var words in GivenOut)
        {
            if (behind.StartsWith(words, StringComparison.Ordinal))
            {
                return LastOf(before, Openings) >= 0;
            }
        }

        return false;
    }

    /// <summary>Whether the last verb before the title grounds the text on it; null when there is no verb.</summary>
    private bool? Verb(int from, int to)
    {
        var stretch = text.AsSpan(from, Math.Max(0, to - from));
        var basis = LastOf(stretch, BasisVerbs);
        var other = LastOf(stretch, OtherVerbs);
        return basis < 0 && other < 0 ? null : basis > other;
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

    private bool IsEnactingSentence(int offset)
    {
        var sentence = text.AsSpan(offset, SentenceEnd(offset) - offset);
        foreach (var word in Enacting)
        {
            if (sentence.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return sentence.EndsWith("：", StringComparison.Ordinal);
    }

    /// <summary>A line break in the middle of a clause ends no sentence.</summary>
    private int SentenceEnd(int offset)
    {
        var limit = Math.Min(text.Length, offset + LongestSentence);
        for (var i = offset; i < limit; i++)
        {
            if (text[i] is '。' or '！' || (text[i] == '\n' && !(Characters.IsHan(text[i - 1]) && i + 1 < limit && Characters.IsHan(text[i + 1]) && HeadingMarker.Read(text.AsSpan(i + 1, Math.Min(10, limit - i - 1))) is null)))
            {
                return i;
            }
        }

        return limit;
    }

    private int SentenceStart(int offset)
    {
        var from = Math.Max(0, offset - LongestSentence);
        return from + text.AsSpan(from, offset - from).LastIndexOfAny(SentenceEnds) + 1;
    }
}
