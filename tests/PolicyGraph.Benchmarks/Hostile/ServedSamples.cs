using System.Diagnostics;
using System.Globalization;
using PolicyGraph.Tests.Support;

namespace PolicyGraph.Benchmarks.Hostile;

/// <summary>The real program, serving the samples on a free port.</summary>
internal sealed class ServedSamples : IDisposable
{
    private readonly DirectoryInfo folder;
    private readonly Process process;

    private ServedSamples(DirectoryInfo folder, Process process, Uri address) => (this.folder, this.process, Address) = (folder, process, address);

    /// <summary>Of GraphQL.</summary>
    public Uri Address { get; }

    public bool IsAlive => !process.HasExited;

    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Memory in use, in MiB.</summary>
    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1048576.0;
        }
    }

    public static async Task<ServedSamples> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("policygraph-");
        var program = Path.Combine(AppContext.BaseDirectory, "policygraph");
        var process = Process.Start(new ProcessStartInfo(
            program, ["serve", "--store", $"sqlite:{Path.Combine(folder.FullName, "graph.db")}", "--urls", "http://127.0.0.1:0", "--ingest", Repository.PathOf("samples")])
        {
            RedirectStandardError = true,
        })!;
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith("GraphQL", StringComparison.Ordinal))
                continue;
            var server = new ServedSamples(folder, process, new Uri(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]));
            _ = HearAsync(process.StandardError);
            return server;
        }
        throw new InvalidOperationException("The server ended before it listened.");
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Megabytes:0} MiB, {ProcessorTime.TotalSeconds:0.0} s of processor time");

    /// <summary>The log, so that a server that complains is heard.</summary>
    private static async Task HearAsync(StreamReader messages)
    {
        while (await messages.ReadLineAsync() is { } line)
        {
            if (line.StartsWith('{'))
                Console.Error.WriteLine(line);
        }
    }
}
