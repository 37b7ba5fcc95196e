using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace PolicyGraph.Acceptance.Cli;

/// <summary>The program as a server, from documents to answers.</summary>
public sealed class ServeTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("policygraph-");

    private string Store => $"sqlite:{Path.Combine(folder.FullName, "graph.db")}";

    [Fact]
    public async Task Serve_answers_from_the_documents_it_ingested_and_stops_when_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The server is stopped by a POSIX signal.");
        using var server = ProgramRun.Start(
            new Dictionary<string, string?>(), ProgramRun.Program, "serve", "--store", Store, "--urls", "http://127.0.0.1:0", "--ingest", "samples");
        using var client = new HttpClient();
        using var answer = await client.PostAsJsonAsync(
            await AddressAsync(server.StandardError), new { query = "{ policies(where: { status: { eq: LOADED } }) { totalCount } }" }, TestContext.Current.CancellationToken);
        using var kill = Process.Start("kill", ["-TERM", $"{server.Id}"]);
        await server.WaitForExitAsync(TestContext.Current.CancellationToken);

        var json = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal(8, json.GetProperty("data").GetProperty("policies").GetProperty("totalCount").GetInt32());
        Assert.Equal(0, server.ExitCode);
        Assert.Equal("", await server.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("ftp://127.0.0.1")]
    [InlineData("5080")]
    public async Task Address_that_cannot_be_listened_on_is_a_usage_error(string urls)
    {
        var run = await ProgramRun.Of("serve", "--store", Store, "--urls", urls);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            $"policygraph: --urls: {urls} is no address to listen on; give http://HOST:PORT, several parted by semicolons.\nTry 'policygraph serve --help'.\n",
            run.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Store_that_is_not_there_is_named()
    {
        var run = await ProgramRun.Of("serve", "--store", Store, "--urls", "http://127.0.0.1:0");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("there is no store yet", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task<string> AddressAsync(StreamReader messages)
    {
        while (await messages.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith("GraphQL", StringComparison.Ordinal))
                return line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        }
        throw new InvalidOperationException("The server ended before it listened.");
    }
}
