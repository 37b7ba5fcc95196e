using System.Collections.Concurrent;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace PolicyGraph.Benchmarks.Hostile;

/// <summary><c>hostile</c>: mutated requests to the real server; each must be answered by well-formed JSON with data or errors, and no status of a defect.</summary>
internal sealed class HostileCommand : Command
{
    private const int AtOnce = 8;

    private readonly Option<int> count = new("--count") { DefaultValueFactory = _ => 100_000 };
    private readonly Option<int> seed = new("--seed") { DefaultValueFactory = _ => 1 };
    private readonly ConcurrentDictionary<int, int> statuses = [];
    private readonly ConcurrentQueue<string> faults = [];
    private TimeSpan slowest;

    public HostileCommand()
        : base("hostile", "Mutated requests to the real server.")
    {
        Add(count);
        Add(seed);
        SetAction(line => RunAsync(line.GetValue(count), line.GetValue(seed)).GetAwaiter().GetResult());
    }

    private async Task<int> RunAsync(int requests, int firstSeed)
    {
        using var server = await ServedSamples.StartAsync();
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        for (var tenth = 0; tenth < 10; tenth++)
        {
            var share = tenth;
            await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(worker => Task.Run(() =>
                SendAsync(client, server.Address, new RequestMutator(firstSeed + share * AtOnce + worker), requests / 10 / AtOnce))));
            Console.WriteLine($"{(tenth + 1) * (requests / 10 / AtOnce) * AtOnce} requests: {server}");
        }
        Console.WriteLine(string.Join(", ", statuses.OrderBy(status => status.Key).Select(status => $"{status.Key} × {status.Value}")));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"slowest {slowest.TotalMilliseconds:0} ms, {faults.Count} faults, alive: {server.IsAlive}"));
        foreach (var fault in faults.Take(10))
            Console.WriteLine(fault);
        return faults.IsEmpty && server.IsAlive ? 0 : 1;
    }

    private async Task SendAsync(HttpClient client, Uri address, RequestMutator mutator, int requests)
    {
        for (var i = 0; i < requests; i++)
        {
            var request = mutator.Next(address);
            var start = Stopwatch.GetTimestamp();
            try
            {
                using var response = await client.SendAsync(request);
                var body = await response.Content.ReadAsByteArrayAsync();
                Judge(request, (int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, body);
            }
            catch (HttpRequestException cause) when (request.Content is not null && cause.InnerException is IOException)
            {
                // A body beyond the limit is refused before it was sent whole, and the connection closed.
                statuses.AddOrUpdate(0, 1, (_, known) => known + 1);
            }
            catch (Exception cause)
            {
                faults.Enqueue($"{request.Method} {cause.GetType().Name} {cause.Message}");
            }
            var time = Stopwatch.GetElapsedTime(start);
            slowest = time > slowest ? time : slowest;
        }
    }

    private void Judge(HttpRequestMessage request, int status, string? type, byte[] body)
    {
        statuses.AddOrUpdate(status, 1, (_, known) => known + 1);
        var isPage = type == "text/html" && request.Method == HttpMethod.Get;
        if (status >= 500 || (!isPage && !IsResponse(body)))
            faults.Enqueue($"{request.Method} {status} {System.Text.Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(300, body.Length)))}");
    }

    private static bool IsResponse(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.TryGetProperty("data", out _)
                || (json.RootElement.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0 && errors[0].TryGetProperty("message", out _));
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
