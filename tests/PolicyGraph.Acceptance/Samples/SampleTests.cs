using System.Text.Json;
using PolicyGraph.Acceptance.Cli;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Acceptance.Samples;

/// <summary>What a careful reader finds in the samples.</summary>
public sealed class SampleTests
{
    private static readonly Lazy<Task<Dictionary<string, JsonElement>>> Samples = new(ExtractAsync);

    [Theory]
    [InlineData("01-state-council.txt", "国办发〔2024〕901号", "国务院办公厅关于促进社区便民服务提质增效的意见", "国务院办公厅", null, "2024-01-22")]
    [InlineData("02-yunnan.txt", "云政办发〔2024〕902号", "云南省人民政府办公厅关于印发云南省社区便民服务提质增效实施方案的通知", "云南省人民政府办公厅", "530000", "2024-04-16")]
    [InlineData("03-kunming.html", "昆政办〔2024〕904号", "昆明市人民政府办公室关于印发昆明市社区便民服务提升三年任务分工方案的通知", "昆明市人民政府办公室", "530100", "2024-07-10")]
    [InlineData("04-qujing.txt", "曲政办发〔2024〕903号", "曲靖市人民政府办公室关于印发曲靖市社区便民服务提升行动计划（2024—2026年）的通知", "曲靖市人民政府办公室", "530300", "2024-06-28")]
    [InlineData("05-chenggong.txt", "呈政办通〔2024〕905号", "昆明市呈贡区人民政府办公室关于印发呈贡区社区便民服务十条配套措施的通知", "呈贡区人民政府办公室", "530114", "2024-09-30")]
    [InlineData("06-inner-mongolia-2016.txt", "内政发〔2016〕906号", "内蒙古自治区人民政府关于放宽社区小店准入的实施意见", "内蒙古自治区人民政府", "150000", "2016-08-05")]
    [InlineData("07-inner-mongolia.docx", "内政办发〔2024〕907号", "内蒙古自治区人民政府办公厅关于促进社区便民服务提质增效的实施意见", "内蒙古自治区人民政府办公厅", "150000", "2024-04-30")]
    [InlineData("08-ordos-scraped.txt", "鄂府办发〔2024〕908号", "鄂尔多斯市人民政府办公室关于印发社区便民服务若干措施的通知", "鄂尔多斯市人民政府办公室", "150600", "2024-08-20")]
    public async Task Sample_has_the_header_that_it_prints(
        string file, string number, string title, string issuer, string? region, string date)
    {
        var policy = await PolicyOf(file);
        Assert.Equal(
            (number, title, issuer, region, date),
            (Text(policy, "documentNumber"), Text(policy, "title"), Text(policy.GetProperty("issuer"), "name"),
                policy.GetProperty("region") is { ValueKind: JsonValueKind.Object } place ? Text(place, "code") : null,
                Text(policy, "issuedOn")));
    }

    [Theory]
    [InlineData("01-state-council.txt", 14)]
    [InlineData("02-yunnan.txt", 15)]
    [InlineData("03-kunming.html", 12)]
    [InlineData("04-qujing.txt", 12)]
    [InlineData("05-chenggong.txt", 10)]
    [InlineData("06-inner-mongolia-2016.txt", 11)]
    [InlineData("07-inner-mongolia.docx", 15)]
    [InlineData("08-ordos-scraped.txt", 10)]
    public async Task Sample_has_each_measure_once(string file, int measures) =>
        Assert.Equal(measures, (await PolicyOf(file)).GetProperty("measures").GetArrayLength());

    [Theory]
    [InlineData("02-yunnan.txt", "01-state-council.txt")]
    [InlineData("03-kunming.html", "02-yunnan.txt")]
    [InlineData("04-qujing.txt", "02-yunnan.txt")]
    [InlineData("05-chenggong.txt", "03-kunming.html")]
    [InlineData("07-inner-mongolia.docx", "01-state-council.txt")]
    [InlineData("08-ordos-scraped.txt", "07-inner-mongolia.docx")]
    public async Task Sample_is_based_on_the_sample_that_it_implements(string file, string parent)
    {
        var number = Text(await PolicyOf(parent), "documentNumber");
        Assert.NotNull(number);
        Assert.Contains(number, (await PolicyOf(file)).GetProperty("basis").EnumerateArray().Select(basis => Text(basis, "documentNumber")));
    }

    [Fact]
    public async Task Samples_hold_every_role()
    {
        var roles = (await Samples.Value).Values.SelectMany(Assignments).Select(assignment => Text(assignment, "role"));
        Assert.Equal(["COORDINATE", "LEAD", "RESPONSIBLE", "SHARED"], roles.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Picture_of_the_readme_shows_the_measure_as_it_is_read()
    {
        var picture = await File.ReadAllTextAsync(Repository.PathOf("docs", "list-to-graph.svg"), TestContext.Current.CancellationToken);
        var measure = (await PolicyOf("02-yunnan.txt")).GetProperty("measures").EnumerateArray()
            .Single(candidate => Text(candidate, "title") == "办好助餐服务");
        var bodies = measure.GetProperty("assignments").EnumerateArray().Select(
            assignment => (Text(assignment.GetProperty("department"), "name"), Text(assignment, "role"))).ToArray();
        Assert.Equal(6, bodies.Length);
        Assert.All(bodies, body => Assert.Contains($">{body.Item1}</text>", picture, StringComparison.Ordinal));
        Assert.Equal(bodies.Count(body => body.Item2 == "SHARED"), picture.Split(">SHARED</text>").Length - 1);
        Assert.Equal(bodies.Count(body => body.Item2 == "LEAD"), picture.Split(">LEAD</text>").Length - 1);
    }

    [Fact]
    public async Task Json_of_a_sample_is_approved()
    {
        var run = await ProgramRun.Of("extract", "samples/06-inner-mongolia-2016.txt", "--format", "json");
        Approved.Equal("06-inner-mongolia-2016.json", run.Output);
    }

    private static async Task<JsonElement> PolicyOf(string file) => (await Samples.Value)[$"samples/{file}"];

    private static async Task<Dictionary<string, JsonElement>> ExtractAsync()
    {
        var run = await ProgramRun.Of("extract", "samples");
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonElement.Parse(line))
            .ToDictionary(policy => Text(policy, "source")!, StringComparer.Ordinal);
    }

    private static IEnumerable<JsonElement> Assignments(JsonElement policy) => policy.GetProperty("measures").EnumerateArray()
        .SelectMany(measure => measure.GetProperty("assignments").EnumerateArray());

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
