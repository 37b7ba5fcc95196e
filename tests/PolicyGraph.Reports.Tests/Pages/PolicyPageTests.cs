using System.Text;
using AngleSharp.Html.Parser;
using PolicyGraph.Reports.Exports;
using PolicyGraph.Reports.Tests.Support;
using PolicyGraph.Storage.Tests.Support;
using Xunit;

namespace PolicyGraph.Reports.Tests.Pages;

public sealed class PolicyPageTests(SampleStore samples)
{
    public static TheoryData<string> Policies => [.. SampleFiles.All.Select(policy => policy.Id), HostilePolicy.Id];

    [Theory]
    [MemberData(nameof(Policies))]
    public async Task Page_runs_nothing_and_asks_nobody(string policy)
    {
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(await samples.ExportAsync(ExportFormat.Html, policy)));

        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, embed, base, [src], [onload], [onclick]"));
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.StartsWith("#m-", link.GetAttribute("href")));
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public async Task Page_shows_every_measure_and_every_word_of_the_original(string policy)
    {
        var stored = SampleFiles.All.Append(HostilePolicy.Policy).Single(sample => sample.Id == policy);
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(await samples.ExportAsync(ExportFormat.Html, policy)));

        Assert.Equal(stored.Measures.Select(measure => measure.Number), page.QuerySelectorAll("tbody td:first-child").Select(cell => cell.TextContent));
        Assert.Equal(stored.Text?.ReplaceLineEndings("\n"), page.QuerySelector("pre.text")?.TextContent.ReplaceLineEndings("\n"));
        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.True(
            stored.Text is not null && page.GetElementById(link.GetAttribute("href")![1..]) is not null, link.OuterHtml));
    }

    [Fact]
    public async Task Names_in_the_original_bear_their_role_and_their_full_name()
    {
        var policy = SampleFiles.All.Single(sample => sample.DocumentNumber == "云政办发〔2024〕902号");
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(await samples.ExportAsync(ExportFormat.Html, policy.Id)));
        var marks = page.QuerySelectorAll("pre.text mark");

        Assert.Equal(policy.Measures.Sum(measure => measure.Assignments.Length), marks.Length);
        Assert.Contains(marks, mark => mark is { ClassName: "lead", TextContent: "省国资委" } && mark.GetAttribute("title") == "牵头：云南省国有资产监督管理委员会");
    }
}
