using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Api.Tests.Support;

/// <summary>A script of one of the folders that hold packages of npm; without Node.js or the package its test is skipped.</summary>
/// <param name="Package">What the script needs from npm.</param>
internal sealed record NodeScript(string Folder, string File, string Package)
{
    private string Directory => Repository.PathOf("tests", "PolicyGraph.Api.Tests", Folder);

    /// <returns>The lines of JSON that it prints.</returns>
    public async Task<IReadOnlyList<JsonElement>> RunAsync(params string[] arguments)
    {
        Assert.SkipUnless(
            System.IO.Directory.Exists(Path.Combine(Directory, "node_modules", Package)), $"The package {Package} is not installed: run npm ci in {Directory}.");
        using var node = StartOrSkip(arguments);
        var faults = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var results = new List<JsonElement>();
        while (await node.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            using var result = JsonDocument.Parse(line);
            results.Add(result.RootElement.Clone());
        }
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, await faults);
        return results;
    }

    private Process StartOrSkip(string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", [File, .. arguments])
            {
                WorkingDirectory = Directory,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("Node.js is not installed: install version 20 or later, with the command node on the path.");
            throw;
        }
    }
}
