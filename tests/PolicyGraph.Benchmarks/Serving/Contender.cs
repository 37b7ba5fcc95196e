using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;

namespace PolicyGraph.Benchmarks.Serving;

/// <summary>A server, asked by wrk from the second core.</summary>
internal sealed class Contender : IDisposable
{
    /// <summary>Stands in a command for the port.</summary>
    public const string Port = "{port}";

    /// <summary>The one that wrk does not have.</summary>
    public const string FirstCore = "0";

    public const string BothCores = "0,1";

    private const string ClientCore = "1";

    private readonly Process process;
    private readonly int port;

    private Contender(string name, int port, Process process) => (Name, this.port, this.process) = (name, port, process);

    public string Name { get; }

    /// <summary>Processor time of a request in each round, in microseconds.</summary>
    public List<double> Microseconds { get; } = [];

    public List<double> RequestsPerSecond { get; } = [];

    public double MedianMicroseconds => Median(Microseconds);

    public double MedianRequests => Median(RequestsPerSecond);

    public static Contender Start(string name, int port, string cores, params string[] command)
    {
        string[] arguments = ["-c", cores, .. command.Select(word => word.Replace(Port, port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))];
        return new(name, port, Process.Start(new ProcessStartInfo("taskset", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!);
    }

    public async Task<string> AskAsync(string query, object? variables = null)
    {
        using var client = new HttpClient();
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var answer = await client.PostAsJsonAsync($"http://127.0.0.1:{port}/graphql", new { query, variables });
                return await answer.Content.ReadAsStringAsync();
            }
            catch (HttpRequestException) when (attempt < 100 && !process.HasExited)
            {
                await Task.Delay(200);
            }
        }
    }

    /// <param name="script">Of wrk, which says what is asked.</param>
    /// <param name="counts">False to warm up only.</param>
    public async Task RunAsync(string script, int seconds, bool counts)
    {
        var before = process.TotalProcessorTime;
        using var wrk = Process.Start(new ProcessStartInfo(
            "taskset", ["-c", ClientCore, "wrk", "-t1", "-c32", $"-d{seconds}s", "-s", script, $"http://127.0.0.1:{port}/graphql"])
        { RedirectStandardOutput = true })!;
        var output = await wrk.StandardOutput.ReadToEndAsync();
        process.Refresh();
        var time = process.TotalProcessorTime - before;
        if (output.Contains("Non-2xx", StringComparison.Ordinal))
            throw new InvalidOperationException($"{Name}: {output}");
        if (!counts)
            return;
        Microseconds.Add(time.TotalMicroseconds / double.Parse(FieldBefore(output, " requests in "), CultureInfo.InvariantCulture));
        RequestsPerSecond.Add(double.Parse(FieldBehind(output, "Requests/sec:"), CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string FieldBefore(string text, string mark) => text[..text.IndexOf(mark, StringComparison.Ordinal)].Split(['\n', ' '])[^1];

    private static string FieldBehind(string text, string mark) =>
        text[(text.IndexOf(mark, StringComparison.Ordinal) + mark.Length)..].Split('\n')[0].Trim();
}
