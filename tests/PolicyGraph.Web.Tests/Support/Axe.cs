using Microsoft.Playwright;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Web.Tests.Support;

/// <summary>axe-core, which judges whether everybody can use what a page shows.</summary>
internal static class Axe
{
    private static readonly string Script = Repository.PathOf("web", "node_modules", "axe-core", "axe.min.js");

    /// <summary>Rule, impact and first place of each fault that is serious or critical.</summary>
    public static async Task<string[]> SeriousFaultsAsync(IPage page)
    {
        Assert.SkipUnless(File.Exists(Script), "The package axe-core is not installed: run npm ci in web.");
        await page.EvaluateAsync(await File.ReadAllTextAsync(Script, TestContext.Current.CancellationToken));
        return await page.EvaluateAsync<string[]>("""
            async () => (await axe.run()).violations
              .filter(({ impact }) => impact === 'serious' || impact === 'critical')
              .map(({ id, impact, nodes }) => `${id} (${impact}) × ${nodes.length}: ${nodes[0].html} ${nodes[0].failureSummary}`)
            """);
    }
}
