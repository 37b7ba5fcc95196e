using System.Buffers;
using PolicyGraph.Extraction.Header;

namespace PolicyGraph.Extraction.Citations;

/// <summary>The titles by which a document speaks of itself, of what it sends out and of what it encloses: none of them is a citation.</summary>
/// <param name="titles">All that the text quotes.</param>
internal sealed class OwnTitles(string text, PolicyHeader header, List<QuotedTitle> titles)
{
    // 政府工作报告 inside a longer title is another document.
    private const int SpeakingTitle = 10;
    private const int ShortestTitle = 6;

    private static readonly SearchValues<string> SendingVerbs = SearchValues.Create(["印发", "转发", "批转", "发布", "公布", "颁布", "下发", "批准"], StringComparison.Ordinal);

    // 关于征求《…》意见的函: what is asked about is enclosed.
    private static readonly SearchValues<string> SubmittingVerbs = SearchValues.Create(["征求", "会签", "报送", "报批", "送审", "审议"], StringComparison.Ordinal);
    private static readonly string[] Announcing = ["将", "的", "制定", "制订", "制定了", "制订了", "编制了", "拟定了"];
    private static readonly SearchValues<string> ParcellingWords = SearchValues.Create(["分解", "分工", "任务"], StringComparison.Ordinal);

    private readonly HashSet<string> _announced = titles.Where(title => IsAnnounced(text, title)).Select(title => title.Title).ToHashSet(StringComparer.Ordinal);

    /// <param name="quoted">Where it stands.</param>
    /// <param name="title">What is meant: the full title where a short name stands.</param>
    public bool Holds(QuotedTitle quoted, string title) => IsOwn(title) || _announced.Contains(title) || IsPartOfOwnName(quoted);

    /// <summary>现将《…》印发给你们, 《…》已经省政府同意，现印发: what the notice itself sends out.</summary>
    private static bool IsAnnounced(string text, QuotedTitle title)
    {
        const int looked = 40;
        var before = text[Math.Max(0, title.Start - 4)..title.Start];
        var after = text.AsSpan(title.End, Math.Min(looked, text.Length - title.End));
        var sentence = after[..(after.IndexOfAny('。', '\n') is >= 0 and var end ? end : after.Length)];
        return sentence.Contains("印发", StringComparison.Ordinal)
            && (Array.Exists(Announcing, word => before.EndsWith(word, StringComparison.Ordinal)) || sentence.StartsWith("已", StringComparison.Ordinal));
    }

    /// <summary>The document's own title, with or without its issuer, or the title of what it sends out.</summary>
    private bool IsOwn(string title)
    {
        if (header.Title is not { } own)
        {
            return false;
        }

        // 《任务分解意见》 of 关于印发…任务分解意见的通知: what a notice sends out, called by the last words of its name.
        if (own.Contains("印发", StringComparison.Ordinal) && own.EndsWith(title + "的通知", StringComparison.Ordinal))
        {
            return true;
        }

        if (title.Length < ShortestTitle)
        {
            return false;
        }

        if (own.AsSpan().ContainsAny(SubmittingVerbs) && own.IndexOf('《') is > 0 and var quoted && own.AsSpan(quoted).Contains(title, StringComparison.Ordinal))
        {
            return true;
        }

        var sent = own.IndexOf('《') is >= 0 and var open && own.LastIndexOf('》') is var close && close > open && IsSent(own.AsSpan(0, open)) && IsAllThatIsSent(own.AsSpan(close + 1)) ? own[(open + 1)..close] : own;
        return own.EndsWith(title, StringComparison.Ordinal) || sent.EndsWith(title, StringComparison.Ordinal) || IsIssuersForm(title, sent)
            || (title.Length >= SpeakingTitle && own.Contains("印发", StringComparison.Ordinal) && own.Contains(title, StringComparison.Ordinal));
    }

    /// <summary>印发《…》 sends its own text out; 落实《…》, 修改《…》 speak of another's.</summary>
    private static bool IsSent(ReadOnlySpan<char> before) => before.IsEmpty || before.ContainsAny(SendingVerbs);

    /// <summary>印发《…》的通知, 印发《…》（试行）的通知; 印发《…》重点任务分工方案的通知 sends out the plan.</summary>
    private static bool IsAllThatIsSent(ReadOnlySpan<char> after) => after.IsEmpty || after[0] is '的' or '（';

    /// <summary>2026年《政府工作报告》重点任务分工方案: where the document's own name holds another's, that one is not cited by it.</summary>
    private bool IsPartOfOwnName(QuotedTitle title)
    {
        var at = header.Title?.IndexOf($"《{title.Title}》", StringComparison.Ordinal) ?? -1;
        if (at < 0)
        {
            return false;
        }

        var rest = header.Title.AsSpan(at + title.Title.Length + 2);
        rest = rest.EndsWith("的通知", StringComparison.Ordinal) ? rest[..^3] : rest;
        return rest.ContainsAny(ParcellingWords) && text.AsSpan(title.End).StartsWith(rest, StringComparison.Ordinal);
    }

    /// <summary>The title with the document's own issuer before it; with another issuer it is that one's document.</summary>
    private bool IsIssuersForm(string title, string sent)
    {
        if (!title.EndsWith(sent, StringComparison.Ordinal))
        {
            return false;
        }

        var before = title[..^sent.Length];
        return before.Length == 0 || (header.IssuerName is { } issuer && before.StartsWith(issuer, StringComparison.Ordinal));
    }
}
