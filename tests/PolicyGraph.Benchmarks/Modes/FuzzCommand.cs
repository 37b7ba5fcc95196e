using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using PolicyGraph.Benchmarks.Staging;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;

namespace PolicyGraph.Benchmarks.Modes;

/// <summary><c>fuzz</c>: mutations of the corpus; none may throw, none may take longer than 1 s for 100 KB, spans stay inside.</summary>
internal sealed class FuzzCommand : Command
{
    private const int AllowedBytesPerSecond = 100_000;

    /// <summary>A pause of the machine is no defect of ours; a slow text is slow again.</summary>
    private const int Repetitions = 3;

    private static readonly TimeSpan ShortestAllowance = TimeSpan.FromMilliseconds(100);

    private readonly CorpusOption corpus = new();
    private readonly Option<int> count = new("--count") { DefaultValueFactory = _ => 10_000 };
    private readonly Option<int> seed = new("--seed") { DefaultValueFactory = _ => 1 };

    public FuzzCommand()
        : base("fuzz", "Extract from damaged documents and look for exceptions and slow ones.")
    {
        Add(corpus);
        Add(count);
        Add(seed);
        SetAction(Run);
    }

    /// <returns>1 when anything was found.</returns>
    private int Run(ParseResult line)
    {
        var pipeline = new ExtractionPipeline(PolicyLexicon.Default);
        var texts = BenchmarkCorpus.Load(line.GetRequiredValue(corpus)).Documents.Select(document => document.Text).ToArray();
        var mutator = new TextMutator(texts, line.GetValue(seed));
        var (found, slowest, characters) = (0, TimeSpan.Zero, 0L);
        for (var i = 0; i < line.GetValue(count); i++)
        {
            var text = mutator.Next();
            characters += text.Length;
            var time = TimeSpan.Zero;
            if (Fault(pipeline, text, ref time) is { } fault)
            {
                found++;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mutation {i}: {fault}"));
            }
            slowest = time > slowest ? time : slowest;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{line.GetValue(count)} mutations, {characters} characters, seed {line.GetValue(seed)}: {found} faults, the slowest took {slowest.TotalMilliseconds:0} ms."));
        return found == 0 ? 0 : 1;
    }

    private static string? Fault(ExtractionPipeline pipeline, string text, ref TimeSpan time)
    {
        var bytes = System.Text.Encoding.UTF8.GetByteCount(text);
        var allowed = TimeSpan.FromSeconds((double)bytes / AllowedBytesPerSecond);
        allowed = allowed > ShortestAllowance ? allowed : ShortestAllowance;
        for (var i = 0; i < Repetitions; i++)
        {
            var clock = Stopwatch.StartNew();
            try
            {
                if (Outside(pipeline.Extract(new SourceText("mutation.txt", text)), text.Length) is { } span)
                    return $"span {span} is outside the text of {text.Length}";
            }
            catch (Exception defect)
            {
                return $"{defect.GetType().Name}: {defect.Message} {defect.StackTrace?.Split('\n')[0].Trim()}";
            }
            time = clock.Elapsed;
            if (time <= allowed)
                return null;
        }
        return string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes took {time.TotalMilliseconds:0} ms");
    }

    private static TextSpan? Outside(Policy policy, int length)
    {
        var spans = policy.Measures.SelectMany(measure => measure.Assignments.Select(assignment => assignment.Span).Append(measure.Span).Append(measure.Responsibility.Span));
        foreach (var span in spans.Concat(policy.Citations.Select(citation => citation.Span)).Concat(policy.Basis.Select(citation => citation.Span)))
        {
            if (span.Start < 0 || span.End < span.Start || span.End > length)
                return span;
        }
        return null;
    }
}
