using Microsoft.Playwright;
using PolicyGraph.Web.Tests.Support;
using Xunit;

namespace PolicyGraph.Web.Tests.Views;

/// <summary>What holds for every view.</summary>
public sealed class PageTests(Chromium chromium, SampleServer server)
{
    private static readonly string[] Kinds = ["/", "/?q=社区", "/?kind=measure", "/matrix", "/graph", "/load", "compare", "department", "policy", "matrix", "graph"];

    public static TheoryData<string, int> Widths
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (var view in Kinds)
            {
                cases.Add(view, 360);
                cases.Add(view, 3840);
            }
            return cases;
        }
    }

    public static TheoryData<string, bool> Looks
    {
        get
        {
            var cases = new TheoryData<string, bool>();
            foreach (var view in Kinds)
            {
                cases.Add(view, false);
                cases.Add(view, true);
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task Nothing_sticks_out_of_the_window(string view, int width)
    {
        await using var visit = await Visit.StartAsync(chromium, server, await PlaceOfAsync(view), new Window(width, width == 360 ? 740 : 2160));
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Axe_finds_nothing_serious(string view, bool isDark)
    {
        await using var visit = await Visit.StartAsync(chromium, server, await PlaceOfAsync(view), Window.Desktop with { IsDark = isDark });
        Assert.Empty(await Axe.SeriousFaultsAsync(visit.Page));
    }

    [Fact]
    public async Task Language_and_look_are_switched()
    {
        await using var visit = await Visit.StartAsync(chromium, server, "/?q=民政部");
        await visit.Button("English").ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "中文" })).ToBeVisibleAsync();
        Assert.Equal("en", await visit.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.EndsWith("&lang=en", visit.Place, StringComparison.Ordinal);
        await visit.Link("民政部").First.ClickAsync();
        await Assertions.Expect(visit.Page.GetByText("What it has to do")).ToBeVisibleAsync();
        Assert.EndsWith("?lang=en", visit.Place, StringComparison.Ordinal);
        var light = await BackgroundAsync(visit);
        await visit.Page.GetByLabel("Appearance").SelectOptionAsync("dark");
        Assert.NotEqual(light, await BackgroundAsync(visit));
        await visit.Page.ReloadAsync();
        Assert.NotEqual(light, await BackgroundAsync(visit));
    }

    [Fact]
    public async Task Look_that_was_chosen_stands_against_that_of_the_machine()
    {
        await using var light = await Visit.StartAsync(chromium, server, "/");
        await using var dark = await Visit.StartAsync(chromium, server, "/", Window.Desktop with { IsDark = true });
        var (day, night) = (await BackgroundAsync(light), await BackgroundAsync(dark));
        Assert.Equal(("rgb(247, 246, 243)", "rgb(20, 24, 31)"), (day, night));
        await dark.Page.GetByLabel("外观").SelectOptionAsync("light");
        Assert.Equal(day, await BackgroundAsync(dark));
        await dark.Page.GetByLabel("外观").SelectOptionAsync("auto");
        Assert.Equal(night, await BackgroundAsync(dark));
        await light.Page.GetByLabel("外观").SelectOptionAsync("dark");
        Assert.Equal(night, await BackgroundAsync(light));
    }

    [Fact]
    public async Task Browser_that_speaks_english_gets_english()
    {
        await using var visit = await Visit.StartAsync(chromium, server, "/", Window.Desktop with { Locale = "en-GB" });
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Which department has which measure, in which policy, in which role");
    }

    [Fact]
    public async Task Menu_of_a_phone_opens_and_closes()
    {
        await using var visit = await Visit.StartAsync(chromium, server, "/", Window.Phone);
        await Assertions.Expect(visit.Link("责任矩阵")).ToBeHiddenAsync();
        await visit.Button("菜单").ClickAsync();
        await visit.Link("责任矩阵").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("责任矩阵");
        await Assertions.Expect(visit.Link("责任矩阵")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Keyboard_alone_goes_from_a_search_to_the_sentence()
    {
        await using var visit = await Visit.StartAsync(chromium, server, "/");
        var keys = visit.Page.Keyboard;
        await TabToAsync(visit, "#q");
        await keys.TypeAsync("民政厅");
        await keys.PressAsync("Enter");
        await visit.Page.Locator(".card-title").First.WaitForAsync();
        await TabToAsync(visit, ".card-title");
        await keys.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/department/*");
        await visit.Page.Locator(".duty-list a").First.WaitForAsync();
        await TabToAsync(visit, ".duty-list a");
        await keys.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/policy/*");
        await visit.Page.Locator(".sheet .body").First.WaitForAsync();
        await TabToAsync(visit, ".sheet .body");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Tooltip)).ToBeVisibleAsync();
        await keys.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/department/*");
    }

    private static async Task TabToAsync(Visit visit, string selector)
    {
        for (var presses = 0; presses < 200; presses++)
        {
            if (await visit.Page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector))
                return;
            await visit.Page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"{selector} cannot be reached with the Tab key.");
    }

    private static Task<string> BackgroundAsync(Visit visit) => visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private async Task<string> PlaceOfAsync(string view) => view switch
    {
        "department" => $"/department/{await server.DepartmentIdAsync("内蒙古自治区工商行政管理局")}",
        "policy" => $"/policy/{await server.PolicyIdAsync("昆政办〔2024〕904号")}",
        "matrix" => $"/matrix/{await server.PolicyIdAsync("云政办发〔2024〕902号")}",
        "compare" => $"/compare?p={await server.PolicyIdAsync("国办发〔2024〕901号")}&p={await server.PolicyIdAsync("内政办发〔2024〕907号")}",
        "graph" => $"/graph/{await server.DepartmentIdAsync("内蒙古自治区民政厅")}",
        _ => view,
    };
}
