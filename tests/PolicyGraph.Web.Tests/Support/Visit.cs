using Microsoft.Playwright;
using Xunit;

namespace PolicyGraph.Web.Tests.Support;

/// <summary>
/// A reader's visit to the page. When it ends, nothing may have been written to the browser's console as a warning or an
/// error, and no other host may have been asked for anything.
/// </summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly Uri address;
    private readonly List<string> faults = [];
    private readonly List<string> expected = [];

    private Visit(IBrowserContext context, IPage page, Uri address)
    {
        this.context = context;
        this.address = address;
        Page = page;
        page.Console += (_, message) => NoteIf(message.Type is "error" or "warning", $"{message.Type}: {message.Text}");
        page.PageError += (_, error) => NoteIf(true, error);
        context.Request += (_, request) => NoteIf(IsElsewhere(request.Url), $"asked {request.Url}");
    }

    public IPage Page { get; }

    public string Place => new Uri(Page.Url).PathAndQuery;

    public static Task<Visit> StartAsync(Chromium chromium, SampleServer server, string place, Window? window = null) =>
        StartAsync(chromium, server.Client, place, window);

    /// <param name="client">Whose base address is that of the server.</param>
    public static async Task<Visit> StartAsync(Chromium chromium, HttpClient client, string place, Window? window = null)
    {
        Assert.SkipUnless(await IsBuiltAsync(client), "The page is not built: install Node.js 20 with npm 11, then build again.");
        var context = await chromium.OpenAsync(window ?? Window.Desktop);
        var visit = new Visit(context, await context.NewPageAsync(), client.BaseAddress!);
        await visit.GoAsync(place);
        return visit;
    }

    public async Task GoAsync(string place)
    {
        await Page.GotoAsync(new Uri(address, place).ToString());
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name, Exact = true });

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });

    /// <summary>What the browser itself says of an answer that is no success.</summary>
    public void Expect(string fault) => expected.Add(fault);

    public Task<string> HeadingAsync() => Page.Locator("h1").First.InnerTextAsync();

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Assert.Empty(faults);
    }

    /// <summary>Whether the server has a page at all.</summary>
    internal static async Task<bool> IsBuiltAsync(HttpClient client)
    {
        using var response = await client.GetAsync(new Uri("/favicon.svg", UriKind.Relative));
        return response.IsSuccessStatusCode;
    }

    private void NoteIf(bool isFault, string fault)
    {
        if (!isFault || expected.Exists(known => fault.Contains(known, StringComparison.Ordinal)))
            return;
        lock (faults)
            faults.Add(fault);
    }

    private bool IsElsewhere(string url) => !url.StartsWith(address.ToString(), StringComparison.Ordinal)
        && !url.StartsWith("data:", StringComparison.Ordinal) && !url.StartsWith("blob:", StringComparison.Ordinal);
}
