using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace PolicyGraph.Benchmarks.Hostile;

/// <summary><c>crowd</c>: many connections to the real server at once, slow readers and clients that leave among them.</summary>
internal sealed class CrowdCommand : Command
{
    private const string Question = "{ policies(first: 20) { nodes { title documentNumber measures(first: 50) { nodes { title text assignments { role asWritten department { name } } } } } } }";

    private readonly Option<int> connections = new("--connections") { DefaultValueFactory = _ => 1000 };
    private readonly Option<int> seconds = new("--seconds") { DefaultValueFactory = _ => 60 };
    private readonly List<double> latencies = [];
    private int answered;
    private int refused;
    private int failed;
    private int left;
    private int slow;

    public CrowdCommand()
        : base("crowd", "Many connections to the real server, slow and rude ones among them.")
    {
        Add(connections);
        Add(seconds);
        SetAction(line => RunAsync(line.GetValue(connections), TimeSpan.FromSeconds(line.GetValue(seconds))).GetAwaiter().GetResult());
    }

    private async Task<int> RunAsync(int clients, TimeSpan time)
    {
        using var server = await ServedSamples.StartAsync();
        await LatencyAsync(server.Address, "warming up");
        var before = await LatencyAsync(server.Address, "before");
        Console.WriteLine($"before: {server}");
        using var end = new CancellationTokenSource(time);
        var crowd = Task.WhenAll(Enumerable.Range(0, clients).Select(number => (number % 10) switch
        {
            0 or 1 => ReadSlowlyAsync(server.Address, end.Token),
            2 => LeaveAsync(server.Address, end.Token),
            _ => AskAsync(server.Address, number, end.Token),
        }));
        while (!crowd.IsCompleted)
        {
            await Task.WhenAny(crowd, Task.Delay(TimeSpan.FromSeconds(15)));
            Console.WriteLine($"{answered} answered, {refused} refused by a limit, {failed} failed, {slow} slow readings, {left} left early: {server}");
        }
        var after = await LatencyAsync(server.Address, "after");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"latency in the crowd: p50 {At(latencies, 0.5):0} ms, p99 {At(latencies, 0.99):0} ms; median before {before:0.0} ms, after {after:0.0} ms; {server}"));
        return failed == 0 && server.IsAlive ? 0 : 1;
    }

    private static async Task<double> LatencyAsync(Uri address, string what)
    {
        using var client = new HttpClient();
        var times = new List<double>();
        for (var i = 0; i < 300; i++)
        {
            var start = Stopwatch.GetTimestamp();
            using var answer = await client.PostAsync(address, new StringContent(Body(), Encoding.UTF8, "application/json"));
            await answer.Content.ReadAsByteArrayAsync();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: p50 {At(times, 0.5):0.0} ms, p99 {At(times, 0.99):0.0} ms"));
        return At(times, 0.5);
    }

    private async Task AskAsync(Uri address, int number, CancellationToken end)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 1 });
        while (!end.IsCancellationRequested)
        {
            var start = Stopwatch.GetTimestamp();
            try
            {
                using var answer = await client.PostAsync(address, new StringContent(Body(), Encoding.UTF8, "application/json"), CancellationToken.None);
                var body = await answer.Content.ReadAsByteArrayAsync(CancellationToken.None);
                Count(answer.StatusCode, body, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
            catch (Exception cause) when (cause is HttpRequestException or TaskCanceledException)
            {
                Console.WriteLine($"failed: {cause.Message}");
                Interlocked.Increment(ref failed);
            }
            // A client reads for a while before it asks again; nothing is asserted behind the pause.
            await Task.Delay(2000 + number % 7 * 300, CancellationToken.None);
        }
    }

    private void Count(HttpStatusCode status, byte[] body, double milliseconds)
    {
        if (status is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable)
            Interlocked.Increment(ref refused);
        else if (status == HttpStatusCode.OK && body.AsSpan().StartsWith("{\"data\":"u8))
            Interlocked.Increment(ref answered);
        else
            Interlocked.Increment(ref failed);
        lock (latencies)
            latencies.Add(milliseconds);
    }

    /// <summary>Reads some hundred bytes a second of a long answer, as somebody would who wants the server to wait.</summary>
    private async Task ReadSlowlyAsync(Uri address, CancellationToken end)
    {
        var piece = new byte[256];
        while (!end.IsCancellationRequested)
        {
            try
            {
                using var socket = await ConnectAsync(address, receive: 1024);
                await socket.SendAsync(Request(), end);
                while (await socket.ReceiveAsync(piece, end) > 0)
                    await Task.Delay(250, end);
            }
            catch (Exception cause) when (cause is OperationCanceledException or SocketException)
            {
                Interlocked.Increment(ref slow);
            }
        }
    }

    private async Task LeaveAsync(Uri address, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            using (var socket = await ConnectAsync(address, receive: 8192))
            {
                await socket.SendAsync(Request(), CancellationToken.None);
                socket.LingerState = new LingerOption(true, 0);
            }
            Interlocked.Increment(ref left);
            await Task.Delay(500, CancellationToken.None);
        }
    }

    private static async Task<Socket> ConnectAsync(Uri address, int receive)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = receive };
        await socket.ConnectAsync(address.Host, address.Port);
        return socket;
    }

    private static byte[] Request() => Encoding.UTF8.GetBytes(
        $"POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(Body())}\r\n\r\n{Body()}");

    private static string Body() => JsonSerializer.Serialize(new { query = Question });

    private static double At(List<double> values, double share) => values.Count == 0 ? 0 : values.Order().ElementAt((int)(share * (values.Count - 1)));
}
