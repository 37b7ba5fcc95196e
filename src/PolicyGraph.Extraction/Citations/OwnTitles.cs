using System.Buffers;
using PolicyGraph.Extraction.Header;
using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Citations;

/// <summary>The titles by which a document speaks of itself, of what it sends out and of what it encloses: none of them is a citation.</summary>
/// <param name="titles">All that the text quotes.</param>
internal sealed class OwnTitles(string text, PolicyHeader header, List<QuotedTitle> titles)
{
    // 政府工作报告 inside a longer title is another document.
    private const int SpeakingTitle = 10;
    private const int ShortestTitle = 6;
    private const int ShortestRest = 2;
    private const string Notice = "的通知";
    private const string SendingOut = "印发";

    // 市住建局印发的《…》 is that body's paper.
    private const string SentByOthers = "印发的";

    private static readonly SearchValues<string> SendingVerbs = SearchValues.Create(["印发", "转发", "批转", "发布", "公布", "颁布", "下发", "批准"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Sending = SearchValues.Create(["印发", "转发给", "转发你们"], StringComparison.Ordinal);

    // 关于征求《…》意见的函: what is asked about is enclosed.
    private static readonly SearchValues<string> SubmittingVerbs = SearchValues.Create(["征求", "会签", "报送", "报批", "送审", "审议"], StringComparison.Ordinal);
    private static readonly string[] Announcing = ["将", "的", "制定", "制订", "制定了", "制订了", "编制了", "拟定了"];
    private static readonly SearchValues<string> ParcellingWords = SearchValues.Create(["分解", "分工", "任务"], StringComparison.Ordinal);

    private readonly HashSet<string> _announced = Announced(text, titles);
    private readonly bool _isNotice = header.Title?.Contains(SendingOut, StringComparison.Ordinal) == true;

    // From the first quoted title on, where the document submits it.
    private readonly string? _submitted = header.Title is { } own && own.IndexOf('《') is > 0 and var open && own.AsSpan().ContainsAny(SubmittingVerbs) ? own[open..] : null;
    private readonly string? _sent = header.Title is { } title ? Sent(title) : null;

    /// <param name="number">A document number in its canonical form.</param>
    public bool IsNumber(string? number) => number is not null && string.Equals(header.Number?.Canonical, number, StringComparison.Ordinal);

    /// <param name="quoted">Where it stands.</param>
    /// <param name="title">What is meant: the full title where a short name stands.</param>
    public bool Holds(QuotedTitle quoted, string title) => IsOwn(title) || _announced.Contains(title) || IsPartOfOwnName(quoted);

    /// <summary>What the notice sends out: of 《…》《…》和《…》 all, where one is said to be sent.</summary>
    private static HashSet<string> Announced(string text, List<QuotedTitle> titles)
    {
        var announced = new HashSet<string>(StringComparer.Ordinal);
        for (int first = 0, next; first < titles.Count; first = next)
        {
            next = first + 1;
            for (var end = titles[first].End; next < titles.Count && (titles[next].Start < end || Joins(text.AsSpan(end, titles[next].Start - end))); next++)
            {
                end = Math.Max(end, titles[next].End);
            }

            if (IsAnnounced(text, titles[first].Start, titles[next - 1].End) || (next - first > 1 && titles.FindIndex(first, next - first, title => IsAnnounced(text, title.Start, title.End)) >= 0))
            {
                announced.UnionWith(titles.GetRange(first, next - first).ConvertAll(title => title.Title));
            }
        }

        return announced;
    }

    private static bool Joins(ReadOnlySpan<char> between) => between is "" or "、" or "和" or "及" or "以及";

    /// <summary>
    /// 现将《…》印发给你们, 《…》等3个方案已经省政府同意，现转发: what the notice itself sends out. 现将《…》6个方面120项任务分解印发 parcels
    /// out what another paper wants.
    /// </summary>
    private static bool IsAnnounced(string text, int start, int titlesEnd)
    {
        const int looked = 100;
        const int near = 40;
        const int longestCount = 20;
        var before = text.AsSpan(Math.Max(0, start - 4)..start);
        var after = text.AsSpan(titlesEnd, Math.Min(looked, text.Length - titlesEnd));
        var sentence = after[..(after.IndexOf('。') is >= 0 and var end ? end : after.Length)];
        sentence = sentence.TrimStart("，\n");
        var approval = sentence[..Math.Min(longestCount, sentence.Length)].IndexOfAny('已', '业');
        return (approval == 0 || (approval > 0 && sentence[0] == '等')
                || (!before.EndsWith(SentByOthers, StringComparison.Ordinal) && before.EndsWithAny(Announcing) && sentence[..Math.Min(near, sentence.Length)].Contains("印发", StringComparison.Ordinal)))
            && sentence.ContainsAny(Sending) && !GivenOut.Follows(after);
    }

    /// <summary>The document's own title, with or without its issuer, or the title of what it sends out.</summary>
    private bool IsOwn(string title)
    {
        if (header.Title is not { } own || _sent is not { } sent)
        {
            return false;
        }

        // 《任务分解意见》 of 关于印发…任务分解意见的通知: what a notice sends out, called by the last words of its name.
        if (_isNotice && own.EndsWith(Notice, StringComparison.Ordinal) && own.AsSpan(0, own.Length - Notice.Length).EndsWith(title, StringComparison.Ordinal))
        {
            return true;
        }

        if (title.Length < ShortestTitle)
        {
            return false;
        }

        return _submitted?.Contains(title, StringComparison.Ordinal) == true || own.EndsWith(title, StringComparison.Ordinal) || sent.EndsWith(title, StringComparison.Ordinal) || IsIssuersForm(title, sent)
            || (title.Length >= SpeakingTitle && _isNotice && own.Contains(title, StringComparison.Ordinal) && !IsCarriedOutBy(own, title));
    }

    /// <summary>The title of what the document sends out; its own where it sends out nothing.</summary>
    private static string Sent(string own) =>
        own.IndexOf('《') is >= 0 and var open && own.LastIndexOf('》') is var close && close > open && IsSent(own.AsSpan(0, open)) && IsAllThatIsSent(own.AsSpan(close + 1)) ? own[(open + 1)..close] : own;

    /// <summary>印发《…》 sends its own text out; 落实《…》, 修改《…》 speak of another's.</summary>
    private static bool IsSent(ReadOnlySpan<char> before) => before.IsEmpty || before.ContainsAny(SendingVerbs);

    /// <summary>印发《…》的通知, 印发《…》（试行）的通知; 印发《…》重点任务分工方案的通知 sends out the plan.</summary>
    private static bool IsAllThatIsSent(ReadOnlySpan<char> after) => after.IsEmpty || after[0] is '的' or '（';

    /// <summary>印发贯彻落实《…条例》若干措施的通知 sends out the measures, not the 条例.</summary>
    private static bool IsCarriedOutBy(string own, string title) =>
        own.IndexOf($"《{title}》", StringComparison.Ordinal) is > 2 and var at && own.AsSpan(at - 2, 2) is "落实" or "贯彻" or "执行" or "实施";

    /// <summary>2026年《政府工作报告》重点任务分工方案: where the document's own name holds another's, that one is not cited by it.</summary>
    private bool IsPartOfOwnName(QuotedTitle title)
    {
        var at = header.Title?.IndexOf($"《{title.Title}》", StringComparison.Ordinal) ?? -1;
        if (at < 0)
        {
            return false;
        }

        var rest = header.Title.AsSpan(at + title.Title.Length + 2);
        rest = rest.EndsWith(Notice, StringComparison.Ordinal) && rest.Length >= Notice.Length + ShortestRest ? rest[..^Notice.Length] : rest;
        return rest.Length >= ShortestRest && (rest.ContainsAny(ParcellingWords) || IsWrittenBefore(title, header.Title.AsSpan(0, at))) && IsWrittenBehind(title, rest);
    }

    /// <summary>Whether the end of <paramref name="name"/> stands in front of the title.</summary>
    private bool IsWrittenBefore(QuotedTitle title, ReadOnlySpan<char> name)
    {
        const int compared = 4;
        name = name[^Math.Min(compared, name.Length)..];
        return !name.IsEmpty && text.AsSpan(0, title.Start).EndsWith(name, StringComparison.Ordinal);
    }

    /// <summary>A long title goes on over a line break.</summary>
    private bool IsWrittenBehind(QuotedTitle title, ReadOnlySpan<char> rest)
    {
        var position = title.End;
        foreach (var c in rest)
        {
            position += position < text.Length && text[position] == '\n' ? 1 : 0;
            if (position >= text.Length || text[position] != c)
            {
                return false;
            }

            position++;
        }

        return true;
    }

    /// <summary>The title with the document's own issuer before it; with another issuer it is that one's document.</summary>
    private bool IsIssuersForm(string title, string sent)
    {
        if (!title.EndsWith(sent, StringComparison.Ordinal))
        {
            return false;
        }

        var before = title[..^sent.Length];
        return before.Length == 0 || before.EndsWith("印发", StringComparison.Ordinal) || (header.IssuerName is { } issuer && before.StartsWith(issuer, StringComparison.Ordinal));
    }
}
