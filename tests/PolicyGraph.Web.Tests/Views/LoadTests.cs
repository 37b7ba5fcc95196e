using Microsoft.Playwright;
using PolicyGraph.Acceptance.Cli;
using PolicyGraph.Tests.Support;
using PolicyGraph.Web.Tests.Support;
using Xunit;

namespace PolicyGraph.Web.Tests.Views;

/// <summary>Documents that a reader brings along, against the real program with a key.</summary>
public sealed class LoadTests(Chromium chromium, UploadServer server) : IClassFixture<UploadServer>
{
    private const string Title = "内蒙古自治区人民政府关于放宽社区小店准入的实施意见";

    [Fact]
    public async Task Document_is_shown_as_it_is_understood_then_stored_then_found()
    {
        await using var visit = await Visit.StartAsync(chromium, server.Client, "/load");
        await visit.Page.Locator("#files").SetInputFilesAsync(Repository.PathOf("samples", "06-inner-mongolia-2016.txt"));
        var card = visit.Page.Locator(".loaded .card");
        await Assertions.Expect(card.Locator(".state")).ToHaveTextAsync("已读取，尚未写入");
        await Assertions.Expect(card.Locator("h2").First).ToHaveTextAsync(Title);
        await card.GetByText("查看读取结果").ClickAsync();
        Assert.NotEqual(0, await card.Locator(".sheet .body.lead").CountAsync());

        await visit.Page.GetByLabel("上传密钥").FillAsync(server.Key);
        await visit.Button("写入存储").ClickAsync();
        await Assertions.Expect(card.Locator(".state")).ToHaveTextAsync("已写入存储");
        await visit.GoAsync("/?kind=policy&q=社区小店");
        await Assertions.Expect(visit.Link(Title)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_a_key_nothing_is_stored_and_the_reason_is_told()
    {
        await using var visit = await Visit.StartAsync(chromium, server.Client, "/load", Window.Phone);
        visit.Expect("status of 401");
        await visit.Page.Locator("#files").SetInputFilesAsync(Repository.PathOf("samples", "04-qujing.txt"));
        await visit.Button("写入存储").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".problem")).ToHaveTextAsync("Documents are taken with a key that may upload; send it as Authorization: Bearer KEY.");
    }

    [Fact]
    public async Task File_of_another_format_is_not_even_sent()
    {
        await using var visit = await Visit.StartAsync(chromium, server.Client, "/load");
        await visit.Page.Locator("#files").SetInputFilesAsync(new FilePayload { Name = "图.png", MimeType = "image/png", Buffer = [1, 2, 3] });
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("不支持的文件：图.png");
        Assert.Equal(0, await visit.Page.Locator(".loaded li").CountAsync());
    }
}
