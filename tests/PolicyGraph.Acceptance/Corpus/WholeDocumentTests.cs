using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Model;
using Xunit;

namespace PolicyGraph.Acceptance.Corpus;

/// <summary>Facts about the real documents that anyone can check in them.</summary>
public sealed class WholeDocumentTests
{
    public static TheoryData<string> Numbers => ["000", "001", "002", "003", "004", "101", "102", "103", "104", "105"];

    [Theory]
    [InlineData("000", 25)]
    [InlineData("001", 28)]
    [InlineData("002", 30)]
    [InlineData("003", 21)]
    [InlineData("004", 34)]
    [InlineData("101", 39)]
    [InlineData("102", 20)]
    [InlineData("103", 99)]
    [InlineData("104", 20)]
    [InlineData("105", 7)]
    public void Lists_of_a_document_are_all_found_once(string number, int lists)
    {
        Assert.Equal(lists, CorpusFolder.Policy(number).Measures.Length);
    }

    [Theory]
    [InlineData("000", null, null, "内蒙古自治区人民政府", "内蒙古自治区", "Province", null, null)]
    [InlineData("001", "强化实施创新驱动发展战略进一步推进大众创业万众创新深入发展的实施意见", "鄂府发〔2019〕9号", "鄂尔多斯市人民政府", "内蒙古自治区鄂尔多斯市", "City", null, null)]
    [InlineData("002", "云南省人民政府办公厅关于印发云南省创新管理优化服务培育壮大经济发展新动能加快新旧动能接续转换实施方案的通知", null, "云南省人民政府办公厅", "云南省", "Province", "2017-07-18", "2017-07-27")]
    [InlineData("003", "内蒙古自治区人民政府关于促进高新技术产业开发区高质量发展的实施意见", null, "内蒙古自治区人民政府", "内蒙古自治区", "Province", null, "2021-11-08")]
    [InlineData("004", "内蒙古自治区加快打造市场化法治化国际化一流营商环境实施方案", null, "内蒙古自治区人民政府", "内蒙古自治区", "Province", "2026-02-04", null)]
    public void Header_of_a_document_is_what_it_says(
        string number, string? title, string? documentNumber, string? issuer, string? region, string level, string? issued, string? published)
    {
        var policy = CorpusFolder.Policy(number);

        Assert.Equal(
            (title, documentNumber, issuer, region, level, issued, published),
            (policy.Title, policy.DocumentNumber, policy.Issuer?.Name, policy.Region?.FullName, policy.Level.ToString(), policy.IssuedOn?.ToString("O"), policy.PublishedOn?.ToString("O")));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Span_of_every_assignment_holds_the_name_as_written(string number)
    {
        var source = CorpusFolder.Document(number);
        var policy = CorpusFolder.Pipeline.Extract(source);

        Assert.NotEmpty(policy.Measures);
        Assert.All(policy.Measures.SelectMany(measure => measure.Assignments), assignment =>
            Assert.Equal(assignment.AsWritten, ReadingForm(assignment.Span.Slice(source.Text).ToString())));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Document_read_twice_gives_equal_results(string number)
    {
        var source = CorpusFolder.Document(number);

        Assert.Equivalent(CorpusFolder.Pipeline.Extract(source), CorpusFolder.Pipeline.Extract(source), strict: true);
    }

    /// <summary>The stretch read on its own, without the white space that a line break leaves.</summary>
    private static string ReadingForm(string original) =>
        string.Concat(new TextNormalizer(PolicyLexicon.Default).Normalize(new SourceText("", original)).Text.Split([' ', '\n', '\u3000']));
}
