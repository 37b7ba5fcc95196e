using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;

namespace PolicyGraph.Benchmarks.Modes;

/// <summary><c>growth</c>: hostile texts from 64 Ki to 1 Mi characters; time must grow as the length does.</summary>
internal sealed class GrowthCommand : Command
{
    private const int Shortest = 64 * 1024;
    private const int Longest = 1024 * 1024;

    /// <summary>Shorter runs say nothing: a scheduler's slice is as long.</summary>
    private static readonly TimeSpan TooShortToCompare = TimeSpan.FromMilliseconds(20);

    private readonly Option<string?> only = new("--only") { Description = "Name of the one family to run." };

    public GrowthCommand()
        : base("growth", "Time of hostile texts at doubling lengths.")
    {
        Add(only);
        SetAction(Run);
    }

    private void Run(ParseResult line)
    {
        var pipeline = new ExtractionPipeline(PolicyLexicon.Default);
        Console.WriteLine("| family | ms at 1 Mi characters | worst time(2n)/time(n) |");
        Console.WriteLine("| --- | --- | --- |");
        foreach (var (name, piece) in HostileTexts.Families)
        {
            if (line.GetValue(only) is { } wanted && wanted != name)
                continue;
            Time(pipeline, piece, Shortest / 16);
            var times = new List<TimeSpan>();
            for (var length = Shortest; length <= Longest && (times.Count == 0 || times[^1] < TimeSpan.FromSeconds(20)); length *= 2)
                times.Add(Time(pipeline, piece, length));
            var worst = times.Zip(times.Skip(1)).Where(pair => pair.Second > TooShortToCompare).Select(pair => pair.Second / pair.First).DefaultIfEmpty(0).Max();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name.Replace("|", "\\|", StringComparison.Ordinal)} | {times[^1].TotalMilliseconds:0} | {worst:0.0} |"));
        }
    }

    /// <summary>The shortest of three: what else the machine does only adds.</summary>
    private static TimeSpan Time(ExtractionPipeline pipeline, string piece, int length)
    {
        var source = new SourceText("hostile.txt", HostileTexts.Repeat(piece, length));
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var clock = Stopwatch.StartNew();
            pipeline.Extract(source);
            best = clock.Elapsed < best ? clock.Elapsed : best;
            if (best > TimeSpan.FromSeconds(2))
                break;
        }

        return best;
    }
}
