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

    public static async Task<Visit> StartAsync(Chromium chromium, SampleServer server, string place, Window? window = null)
    {
        Assert.SkipUnless(await IsBuiltAsync(server), "The page is not built: install Node.js 20 with npm 11, then build again.");
        var context = await chromium.OpenAsync(window ?? Window.Desktop);
        var visit = new Visit(context, await context.NewPageAsync(), server.Address);
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

    public Task<string> HeadingAsync() => Page.Locator("h1").First.InnerTextAsync();

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Assert.Empty(faults);
    }

    /// <summary>Whether the server has a page at all.</summary>
    internal static async Task<bool> IsBuiltAsync(SampleServer server)
    {
        using var response = await server.Client.GetAsync(new Uri("/favicon.svg", UriKind.Relative));
        return response.IsSuccessStatusCode;
    }

    private void NoteIf(bool isFault, string fault)
    {
        if (!isFault)
            return;
        lock (faults)
            faults.Add(fault);
    }

    private bool IsElsewhere(string url) => !url.StartsWith(address.ToString(), StringComparison.Ordinal)
        && !url.StartsWith("data:", StringComparison.Ordinal) && !url.StartsWith("blob:", StringComparison.Ordinal);
}
