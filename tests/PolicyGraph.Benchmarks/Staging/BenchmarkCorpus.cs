using PolicyGraph.Documents;
using PolicyGraph.Model;

namespace PolicyGraph.Benchmarks.Staging;

/// <summary>Documents to measure with: their text, and that text's UTF-8 bytes as grep would be given them.</summary>
internal sealed record BenchmarkCorpus(SourceText[] Documents, byte[][] Utf8)
{
    public long Bytes => Utf8.Sum(document => (long)document.Length);

    public static BenchmarkCorpus Load(string folder)
    {
        var reader = new DocumentReader(new DocumentOptions());
        var read = DocumentFinder.Find([folder]).Sources.Select(found => reader.Read(found)).Where(document => document.Succeeded).ToArray();
        if (read.Length == 0)
            throw new FileNotFoundException($"{folder}: no document here can be read; give a folder of policies with --corpus.");
        var texts = read.Select(document => document.Text!).ToArray();
        return new(texts, [.. texts.Select(text => System.Text.Encoding.UTF8.GetBytes(text.Text))]);
    }

    /// <summary>The documents over and over, until they are at least so many bytes.</summary>
    public BenchmarkCorpus RepeatedTo(long bytes)
    {
        var times = (int)Math.Max(1, (bytes + Bytes - 1) / Bytes);
        return new([.. Enumerable.Repeat(Documents, times).SelectMany(all => all)], [.. Enumerable.Repeat(Utf8, times).SelectMany(all => all)]);
    }
}
