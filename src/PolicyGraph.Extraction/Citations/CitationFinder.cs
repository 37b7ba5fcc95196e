using System.Buffers;
using System.Collections.Immutable;
using PolicyGraph.Extraction.Header;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Measures;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Citations;

/// <summary>Finds the documents that a text names, and which of them it rests on.</summary>
internal sealed class CitationFinder(PolicyLexicon lexicon, DiagnosticSink diagnostics)
{
    // 政府工作报告 inside a longer title is another document.
    private const int SpeakingTitle = 10;
    private const int ShortestTitle = 6;

    private static readonly string[] SendingVerbs = ["印发", "转发", "批转", "发布", "公布", "颁布", "下发", "批准"];

    // 关于征求《…》意见的函: what is asked about is enclosed.
    private static readonly string[] SubmittingVerbs = ["征求", "会签", "报送", "报批", "送审", "审议"];
    private static readonly string[] Announcing = ["将", "的", "制定", "制订", "制定了", "制订了", "编制了", "拟定了"];
    private static readonly SearchValues<string> ParcellingWords = SearchValues.Create(["分解", "分工", "任务"], StringComparison.Ordinal);
    private static readonly string[] NoDocuments = ["证书", "执照", "许可证", "合同", "申请表", "协议书", "报", "杂志", "协议", "登记表", "告知书", "备案表", "意见书", "决定书", "承诺书"];

    // What a site calls the file that it shows: 《….docx（7页珍藏版）》.
    private static readonly string[] FileNames = [".docx", ".doc", ".pdf", ".wps", "珍藏版）"];

    public FoundCitations Find(NormalizedText normalized, PolicyHeader header, IReadOnlyList<(MeasureDraft Draft, string Number)> measures)
    {
        var text = normalized.Text;
        var titles = new QuotedTitles(text, lexicon).Read();
        var shortNames = titles.Where(title => title.ShortName is { Length: > 0 }).GroupBy(title => QuotedTitles.Key(title.ShortName!), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var announced = titles.Where(title => IsAnnounced(text, title)).Select(title => title.Title).ToHashSet(StringComparer.Ordinal);
        var found = new FoundCitations();
        var places = new MeasureLookup(measures);
        var verbs = new BasisReader(text, measures.Count > 0 ? measures[0].Draft.List.Start : text.Length);
        foreach (var title in titles)
        {
            var cited = shortNames.TryGetValue(QuotedTitles.Key(title.Title), out var full) ? full : title;
            var isBasis = verbs.IsBasis(title);
            if ((cited.Number is null && (IsOwn(cited.Title, header) || announced.Contains(cited.Title) || IsPartOfOwnName(text, title, header))) || !IsDocument(cited.Title))
            {
                continue;
            }

            found.Add(new Citation(cited.Title, cited.Number, places.NumberAt(title.Start), normalized.Home(title.Start, title.End)), isBasis);
        }

        AddBareNumbers(normalized, header, titles, places, found, verbs);
        return found;
    }

    /// <summary>按照国办发〔2017〕4号要求: a number without a title.</summary>
    private void AddBareNumbers(NormalizedText normalized, PolicyHeader header, List<QuotedTitle> titles, MeasureLookup places, FoundCitations found, BasisReader verbs)
    {
        var numbersOfTitles = new Stretches(titles.Where(title => title.Number is not null).Select(title => (title.NumberStart, title.NumberEnd)));
        foreach (var number in new DocumentNumberReader(lexicon).ReadAll(normalized.Text, 0, normalized.Text.Length))
        {
            if (number.IsRepaired)
            {
                diagnostics.Add(DiagnosticCodes.RepairedDocumentNumber, DiagnosticSeverity.Info, $"The brackets of this document number are lost; it is read as {number.Canonical}.", normalized.Home(number.Start, number.End));
            }

            var isOwn = header.Number is { } own && string.Equals(own.Canonical, number.Canonical, StringComparison.Ordinal);
            var belongsToTitle = numbersOfTitles.Cover(number.Start, number.End);
            if (!isOwn && !belongsToTitle)
            {
                found.Add(new Citation(null, number.Canonical, places.NumberAt(number.Start), normalized.Home(number.Start, number.End)), verbs.IsBasisAt(number.Start, number.End));
            }
        }
    }

    /// <summary>现将《…》印发给你们, 《…》已经省政府同意，现印发: what the notice itself sends out.</summary>
    private static bool IsAnnounced(string text, QuotedTitle title)
    {
        const int looked = 40;
        var before = text.AsSpan(Math.Max(0, title.Start - 4), Math.Min(4, title.Start));
        var after = text.AsSpan(title.End, Math.Min(looked, text.Length - title.End));
        var sentence = after[..(after.IndexOfAny('。', '\n') is >= 0 and var end ? end : after.Length)];
        return sentence.Contains("印发", StringComparison.Ordinal)
            && (EndsWithAny(before, Announcing) || sentence.StartsWith("已", StringComparison.Ordinal));
    }

    private static bool IsFile(string title) => Array.Exists(FileNames, ending => title.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>海峡两岸经济合作框架协议 binds governments; another 协议 is signed by who buys or works.</summary>
    private static bool IsDocument(string title) =>
        title.Length >= 3 && !IsFile(title) && (title.EndsWith("框架协议", StringComparison.Ordinal) || !Array.Exists(NoDocuments, ending => title.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>The document's own title, with or without its issuer, or the title of what it sends out.</summary>
    private static bool IsOwn(string title, PolicyHeader header)
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

        if (Array.Exists(SubmittingVerbs, verb => own.Contains(verb, StringComparison.Ordinal)) && own.IndexOf('《') is > 0 and var quoted && own.AsSpan(quoted).Contains(title, StringComparison.Ordinal))
        {
            return true;
        }

        var sent = own.IndexOf('《') is >= 0 and var open && own.LastIndexOf('》') is var close && close > open && IsSent(own.AsSpan(0, open)) && IsAllThatIsSent(own.AsSpan(close + 1)) ? own[(open + 1)..close] : own;
        return own.EndsWith(title, StringComparison.Ordinal) || sent.EndsWith(title, StringComparison.Ordinal) || IsIssuersForm(title, sent, header)
            || (title.Length >= SpeakingTitle && own.Contains("印发", StringComparison.Ordinal) && own.Contains(title, StringComparison.Ordinal));
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>印发《…》 sends its own text out; 落实《…》, 修改《…》 speak of another's.</summary>
    private static bool IsSent(ReadOnlySpan<char> before)
    {
        foreach (var verb in SendingVerbs)
        {
            if (before.Contains(verb, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return before.IsEmpty;
    }

    /// <summary>印发《…》的通知, 印发《…》（试行）的通知; 印发《…》重点任务分工方案的通知 sends out the plan.</summary>
    private static bool IsAllThatIsSent(ReadOnlySpan<char> after) => after.IsEmpty || after[0] is '的' or '（';

    /// <summary>2026年《政府工作报告》重点任务分工方案: where the document's own name holds another's, that one is not cited by it.</summary>
    private static bool IsPartOfOwnName(string text, QuotedTitle title, PolicyHeader header)
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
    private static bool IsIssuersForm(string title, string sent, PolicyHeader header)
    {
        if (!title.EndsWith(sent, StringComparison.Ordinal))
        {
            return false;
        }

        var before = title[..^sent.Length];
        return before.Length == 0 || (header.IssuerName is { } issuer && before.StartsWith(issuer, StringComparison.Ordinal));
    }
}

/// <summary>Citations, each document once for each measure; a basis is no further citation.</summary>
internal sealed class FoundCitations
{
    private readonly HashSet<(string Key, string? Measure)> _seen = [];
    private readonly HashSet<string> _basisKeys = new(StringComparer.Ordinal);
    private readonly List<Citation> _basis = [];
    private readonly List<Citation> _cites = [];

    public void Add(Citation citation, bool isBasis)
    {
        var key = citation.DocumentNumber ?? citation.Title!;
        if (isBasis)
        {
            if (_basisKeys.Add(key))
            {
                _basis.Add(citation);
            }
        }
        else if (_seen.Add((key, citation.MeasureNumber)))
        {
            _cites.Add(citation);
        }
    }

    public ImmutableArray<Citation> Basis => [.. _basis];

    public ImmutableArray<Citation> Citations => [.. _cites.Where(citation => !(citation.MeasureNumber is null && _basisKeys.Contains(citation.DocumentNumber ?? citation.Title!)))];
}
