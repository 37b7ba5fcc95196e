using System.CommandLine;
using System.Globalization;
using System.Text;
using PolicyGraph.Benchmarks.Stores;
using PolicyGraph.Words.Segmentation;

namespace PolicyGraph.Benchmarks.Modes;

/// <summary><c>words</c>: MB/s of UTF-8 that the word segmentation cuts, beside python3-jieba on the same bytes.</summary>
internal sealed class WordsCommand : Command
{
    private readonly CorpusOption corpus = new();
    private readonly Option<int> rounds = new("--rounds") { DefaultValueFactory = _ => 5 };
    private readonly Option<double> size = new("--size") { DefaultValueFactory = _ => 4, Description = "MB to repeat the corpus to; python3-jieba gets a sixteenth of it." };

    public WordsCommand()
        : base("words", "MB/s of the word segmentation and of python3-jieba, on one thread.")
    {
        Add(corpus);
        Add(rounds);
        Add(size);
        SetAction(line => RunAsync(line));
    }

    private async Task RunAsync(ParseResult line)
    {
        var documents = Directory.GetFiles(line.GetValue(corpus)!, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        var text = Repeated(documents, line.GetValue(size) * 1e6);
        using var peer = new PythonJieba(string.Concat(Repeated(documents, line.GetValue(size) * 1e6 / 16)));
        var loading = await Consumption.OfAsync(() => Task.Run(() => JiebaSegmenter.Default.Cut("社区", [])));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Megabytes(text):0.0} MB; dictionary unpacked in {loading.Processor.TotalMilliseconds:0} ms of processor time"));
        var (own, others) = (new List<double>(), new List<double>());
        for (var round = 0; round < line.GetValue(rounds); round++)
        {
            var taken = await Consumption.OfAsync(() => Task.Run(() => Cut(text)));
            own.Add(Megabytes(text) / taken.Processor.TotalSeconds);
            others.Add(peer.MegabytesPerSecond());
        }
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"MB/s, median of {own.Count}: PolicyGraph {Consumption.Median(own):0.0}, python3-jieba {Consumption.Median(others):0.00}, ratio {Consumption.Median(own.Zip(others, (one, other) => one / other)):0}"));
    }

    private static void Cut(string[] documents)
    {
        var ends = new List<int>();
        foreach (var document in documents)
        {
            ends.Clear();
            JiebaSegmenter.Default.Cut(document, ends);
        }
    }

    private static string[] Repeated(string[] documents, double bytes)
    {
        var repeated = new List<string>();
        for (double have = 0; have < bytes; have += Encoding.UTF8.GetByteCount(repeated[^1]))
            repeated.Add(documents[repeated.Count % documents.Length]);
        return [.. repeated];
    }

    private static double Megabytes(string[] documents) => documents.Sum(document => (double)Encoding.UTF8.GetByteCount(document)) / 1e6;
}
