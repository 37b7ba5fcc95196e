using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using PolicyGraph.Benchmarks.Staging;

namespace PolicyGraph.Benchmarks.Modes;

/// <summary><c>stages</c>: MB/s of UTF-8 source and bytes allocated per byte of it, for the whole and for each stage, warm, on one thread.</summary>
internal sealed class StagesCommand : Command
{
    private const double Megabyte = 1e6;

    private readonly CorpusOption corpus = new();
    private readonly Option<int> rounds = new("--rounds") { Description = "Timed rounds; the median counts.", DefaultValueFactory = _ => 11 };
    private readonly Option<int> size = new("--size") { Description = "MB that the corpus is repeated to.", DefaultValueFactory = _ => 25 };

    private readonly Option<string?> jieba = new("--jieba") { Description = "A Python with jieba, /usr/bin/python3 for one, that cuts the corpus in the same rounds." };

    public StagesCommand()
        : base("stages", "Time and allocations of each stage, interleaved with grep on the same bytes.")
    {
        Add(corpus);
        Add(rounds);
        Add(size);
        Add(jieba);
        SetAction(Run);
    }

    private void Run(ParseResult line)
    {
        var distinct = BenchmarkCorpus.Load(line.GetRequiredValue(corpus));
        var documents = distinct.RepeatedTo((long)(line.GetValue(size) * Megabyte));
        var pass = new StagePass(documents);
        using var grep = new GrepAnchor(documents.Utf8);
        using var peer = line.GetValue(jieba) is { } python ? new PythonJieba(string.Concat(distinct.Utf8.Select(Encoding.UTF8.GetString)), python) : null;
        WarmUp(new StagePass(distinct), grep);
        var timed = new List<Round>();
        for (var i = 0; i < line.GetValue(rounds); i++)
            timed.Add(new Round(grep.Run(), Measure(pass, out var processor), processor, peer?.MegabytesPerSecond()));
        Print(documents.Bytes, timed);
    }

    /// <summary>Until the code is compiled at its last tier.</summary>
    private static void WarmUp(StagePass pass, GrepAnchor grep)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < TimeSpan.FromSeconds(6))
            pass.Run();
        grep.Run();
    }

    private static StageMeter Measure(StagePass pass, out TimeSpan processor)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        var meter = pass.Run();
        processor = Environment.CpuUsage.TotalTime - before;
        return meter;
    }

    private static void Print(long bytes, List<Round> rounds)
    {
        Console.WriteLine("| stage | MB/s | share | bytes allocated per byte |");
        Console.WriteLine("| --- | --- | --- | --- |");
        var whole = Median(rounds.Select(round => round.Whole.TotalSeconds));
        for (var i = 0; i < StagePass.Names.Length; i++)
        {
            var stage = i;
            PrintRow(StagePass.Names[i], bytes, whole, Median(rounds.Select(round => round.Meter.Time(stage).TotalSeconds)), Median(rounds.Select(round => (double)round.Meter.Bytes(stage))));
        }
        PrintRow("whole pipeline", bytes, whole, whole, Median(rounds.Select(round => (double)round.Allocated)));
        var grep = Median(rounds.Select(round => bytes / Megabyte / round.Grep.TotalSeconds));
        var ratio = Median(rounds.Select(round => round.Grep / round.Processor));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\ngrep: {grep:0} MB/s of processor time; the whole pipeline reaches {ratio:0.000} of it (median of {rounds.Count} interleaved rounds, processor time on both sides, {bytes / Megabyte:0.0} MB)."));
        if (rounds[0].Jieba is not null)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"python3-jieba: {Median(rounds.Select(round => round.Jieba!.Value)):0.00} MB/s; the whole pipeline is {Median(rounds.Select(round => bytes / Megabyte / round.Processor.TotalSeconds / round.Jieba!.Value)):0} times as fast (median of the same rounds)."));
    }

    private static void PrintRow(string name, long bytes, double whole, double seconds, double allocated) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {bytes / Megabyte / seconds:0.0} | {seconds / whole:0 %} | {allocated / bytes:0.00} |"));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private sealed record Round(TimeSpan Grep, StageMeter Meter, TimeSpan Processor, double? Jieba)
    {
        public TimeSpan Whole => Enumerable.Range(0, Meter.Stages).Aggregate(TimeSpan.Zero, (sum, stage) => sum + Meter.Time(stage));

        public long Allocated => Enumerable.Range(0, Meter.Stages).Sum(Meter.Bytes);
    }
}
