using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Oracle;

/// <summary>The reference implementation as a child process, fed over its standard streams.</summary>
internal sealed class OracleProcess : IDisposable
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Default };

    private readonly Process _node;

    private OracleProcess(Process node) => _node = node;

    /// <summary>Skips the running test where Node.js or the package is not installed, and says how to install them.</summary>
    public static OracleProcess StartOrSkip()
    {
        var directory = FindDirectory();
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(directory, "node_modules", "graphql")),
            $"The package graphql is not installed: run npm ci in {directory}.");
        var start = new ProcessStartInfo("node", "oracle.mjs")
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        try
        {
            return new OracleProcess(Process.Start(start)!);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("Node.js is not installed: install version 20 or later, with the command node on the path.");
            throw;
        }
    }

    public JsonElement Ask(object request) => AskAll([request])[0];

    /// <summary>Sends all before it reads: keep the answers to a few megabytes.</summary>
    public List<JsonElement> AskAll(IReadOnlyCollection<object> requests)
    {
        var sending = Task.Run(() =>
        {
            foreach (var request in requests)
                _node.StandardInput.WriteLine(JsonSerializer.Serialize(request, Json));
            _node.StandardInput.Flush();
        });
        var answers = new List<JsonElement>(requests.Count);
        while (answers.Count < requests.Count)
        {
            var line = _node.StandardOutput.ReadLine()
                ?? throw new InvalidOperationException("The oracle ended before it answered.");
            using var answer = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 512 });
            answers.Add(answer.RootElement.Clone());
            if (answers[^1].TryGetProperty("failed", out var failure))
                throw new InvalidOperationException($"The oracle failed: {failure}");
        }
        sending.Wait();
        return answers;
    }

    public void Dispose()
    {
        _node.StandardInput.Close();
        if (!_node.WaitForExit(5000))
            _node.Kill();
        _node.Dispose();
    }

    private static string FindDirectory()
    {
        for (var d = new DirectoryInfo(AppContext.BaseDirectory); d is not null; d = d.Parent)
        {
            var candidate = Path.Combine(d.FullName, "tests", "PolicyGraph.GraphQL.Tests", "Oracle");
            if (Directory.Exists(candidate))
                return candidate;
        }
        throw new DirectoryNotFoundException("tests/PolicyGraph.GraphQL.Tests/Oracle is in no parent directory.");
    }
}
