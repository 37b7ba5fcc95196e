using System.Buffers;
using System.Collections.Immutable;
using PolicyGraph.Extraction.Header;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Measures;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Outline;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Citations;

/// <summary>Finds the documents that a text names, and which of them it rests on.</summary>
internal sealed class CitationFinder(PolicyLexicon lexicon, DiagnosticSink diagnostics)
{
    private static readonly WordIndex<string> NoDocuments = WordIndex.ByLast(["证", "证书", "证明", "执照", "合同", "申请表", "协议书", "日报", "晚报", "周报", "时报", "早报", "商报", "晨报", "法制报", "杂志", "协议", "登记表", "信息表", "明细表", "申报表", "查询表", "核实表", "审批表", "审核表", "认定表", "评分表", "汇总表", "统计表", "推荐表", "报名表", "标示牌", "告知书", "备案表", "意见书", "审查意见", "决定书", "承诺书", "凭证", "手册", "发票", "确认书"]);

    // 《实施意见》 alone says which kind of paper is meant, and not which.
    private static readonly string[] KindsOfPaper = ["实施意见", "实施方案", "工作方案", "行动计划", "行动方案", "若干措施", "若干意见", "实施办法", "实施细则", "管理办法", "暂行办法", "指导意见", "工作要点"];

    // What a site calls the file that it shows: 《….docx（7页珍藏版）》.
    private static readonly string[] FileNames = [".docx", ".doc", ".pdf", ".wps", "珍藏版）"];

    private const string Copyright = "著作权法";
    private static readonly SearchValues<string> CopyrightWords = SearchValues.Create(["不适用" + Copyright, "版权", "转载", "本站", "本网"], StringComparison.Ordinal);

    // 编制依据, 制定依据, 法律法规依据.
    private const int LongestGrounds = 8;

    public FoundCitations Find(NormalizedText normalized, DocumentOutline outline, PolicyHeader header, IReadOnlyList<(MeasureDraft Draft, string Number)> measures)
    {
        var text = normalized.Text;
        var titles = new QuotedTitles(text, lexicon).Read();
        var shortNames = ByShortName(titles);
        var own = new OwnTitles(text, header, titles);
        var found = new FoundCitations();
        var places = new MeasureLookup(measures);
        var verbs = new BasisReader(text, measures.Count > 0 ? PreambleEnd(measures[0].Draft) : text.Length);
        foreach (var title in titles)
        {
            var cited = shortNames.Count > 0 && shortNames.TryGetValue(QuotedTitles.Key(title.Title), out var full) ? full : title;
            var isBasis = verbs.IsBasis(title) || IsUnderGrounds(outline, title.Start);
            if (IsNewspaper(text, title.End) || IsCopyrightNotice(text, title) || own.IsNumber(cited.Number) || (cited.Number is null && own.Holds(title, cited.Title)) || !IsDocument(cited.Title))
            {
                continue;
            }

            found.Add(new Citation(cited.Title, cited.Number, places.NumberAt(title.Start), normalized.Home(title.Start, title.End)), isBasis);
        }

        AddBareNumbers(normalized, own, titles, places, found, verbs);
        return found;
    }

    private static Dictionary<string, QuotedTitle> ByShortName(List<QuotedTitle> titles)
    {
        var named = new Dictionary<string, QuotedTitle>(StringComparer.Ordinal);
        foreach (var title in titles)
        {
            if (title.ShortName is { Length: > 0 } shortName)
            {
                named.TryAdd(QuotedTitles.Key(shortName), title);
            }
        }

        return named;
    }

    /// <summary>按照国办发〔2017〕4号要求: a number without a title.</summary>
    private void AddBareNumbers(NormalizedText normalized, OwnTitles own, List<QuotedTitle> titles, MeasureLookup places, FoundCitations found, BasisReader verbs)
    {
        var numbersOfTitles = new Stretches(titles.Where(title => title.Number is not null).Select(title => (title.NumberStart, title.NumberEnd)));
        foreach (var number in new DocumentNumberReader(lexicon).ReadAll(normalized.Text, 0, normalized.Text.Length))
        {
            if (number.IsRepaired)
            {
                diagnostics.Add(DiagnosticCodes.RepairedDocumentNumber, DiagnosticSeverity.Info, $"The brackets of this document number are lost; it is read as {number.Canonical}.", normalized.Home(number.Start, number.End));
            }

            var belongsToTitle = numbersOfTitles.Cover(number.Start, number.End);
            if (!own.IsNumber(number.Canonical) && !belongsToTitle)
            {
                found.Add(new Citation(null, number.Canonical, places.NumberAt(number.Start), normalized.Home(number.Start, number.End)), verbs.IsBasisAt(number.Start, number.End));
            }
        }
    }

    /// <summary>Below 1.2 编制依据: what a plan names there it rests on.</summary>
    private static bool IsUnderGrounds(DocumentOutline outline, int at) =>
        outline.IndexAt(at) is >= 0 and var heading && outline.Headings[heading].Title is { Length: <= LongestGrounds } title && title.EndsWith("依据", StringComparison.Ordinal);

    /// <summary>What a numbered measure of its own goes by grounds the measure, not the document.</summary>
    private static int PreambleEnd(MeasureDraft first) =>
        first is { Heading: >= 0, Row: null, IsApart: false } ? Math.Min(first.TextStart, first.List.Start) : first.List.Start;

    /// <summary>《…报》社: whose the paper is.</summary>
    private static bool IsNewspaper(string text, int behind) => behind < text.Length && text[behind] == '社';

    /// <summary>依《中华人民共和国著作权法》第五条，本文不适用著作权法: what the page says of itself.</summary>
    private static bool IsCopyrightNotice(string text, QuotedTitle title)
    {
        var behind = text.AsSpan(title.End);
        return title.Title.EndsWith(Copyright, StringComparison.Ordinal) && behind[..(behind.IndexOf('\n') is >= 0 and var end ? end : behind.Length)].IndexOfAny(CopyrightWords) >= 0;
    }

    private static bool IsFile(string title) => Array.Exists(FileNames, ending => title.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>海峡两岸经济合作框架协议 binds governments; another 协议 is signed by who buys or works.</summary>
    private static bool IsDocument(string title) =>
        title.Length >= 3 && !IsFile(title) && Array.IndexOf(KindsOfPaper, title) < 0 && (title.EndsWith("框架协议", StringComparison.Ordinal) || !NoDocuments.AtEnd(WithoutRemark(title)).Any);

    /// <summary>不动产权证 of 不动产权证（土地）.</summary>
    private static ReadOnlySpan<char> WithoutRemark(string title) =>
        title[^1] == '）' && title.LastIndexOf('（') is > 0 and var open ? title.AsSpan(0, open) : title;
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
