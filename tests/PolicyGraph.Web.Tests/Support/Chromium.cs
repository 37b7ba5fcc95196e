using Microsoft.Playwright;
using Xunit;

namespace PolicyGraph.Web.Tests.Support;

/// <summary>One browser for all tests; those that want it are skipped where there is none.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    private static string? Program => Environment.GetEnvironmentVariable("POLICYGRAPH_CHROMIUM") ?? Places.FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Program is null)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Flags });
    }

    /// <summary>A window of that size, with nothing remembered.</summary>
    internal async Task<IBrowserContext> OpenAsync(Window window)
    {
        Assert.SkipWhen(browser is null, "Chromium is not installed: install the package chromium, or name the program in POLICYGRAPH_CHROMIUM.");
        return await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = window.Width, Height = window.Height },
            ColorScheme = window.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = window.Locale,
            AcceptDownloads = true,
            ReducedMotion = ReducedMotion.Reduce,
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
