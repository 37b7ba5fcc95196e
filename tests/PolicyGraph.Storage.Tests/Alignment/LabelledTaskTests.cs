using PolicyGraph.Storage.Alignment;
using PolicyGraph.Tests.Support;
using PolicyGraph.Words.Profiles;
using Xunit;

namespace PolicyGraph.Storage.Tests.Alignment;

/// <summary>
/// Measures of two policies on one subject, of our own writing: a row of labelled_tasks.tsv with both sides filled is the
/// same task given out twice, one with a side empty is a near miss that the other policy has no measure for.
/// </summary>
public sealed class LabelledTaskTests
{
    private const double LeastPrecision = 0.95;
    private const double LeastRecall = 0.85;

    private static readonly string File = Repository.PathOf("tests", "PolicyGraph.Storage.Tests", "Alignment", "labelled_tasks.tsv");

    [Fact]
    public void Same_tasks_are_found_and_near_misses_are_not()
    {
        var rows = System.IO.File.ReadLines(File).Skip(1).Select(line => line.Split('\t')).ToArray();
        var measures = rows.SelectMany((row, i) => Side(row, i, "one", 1).Concat(Side(row, i, "other", 3))).ToArray();
        var same = rows.Count(row => row[1].Length > 0 && row[3].Length > 0);
        var positions = measures.ToDictionary(measure => measure.Measure, measure => measure.Position, StringComparer.Ordinal);
        var found = AlignmentFinder.FindAmong(measures).Select(link => (link.One, link.Other, link.Score, OfOne: positions[link.One], OfOther: positions[link.Other])).ToArray();
        var right = found.Count(link => link.OfOne == link.OfOther);
        var wrong = found.Where(link => link.OfOne != link.OfOther).Select(link => $"{rows[link.OfOne][0]}: {link.One} – {link.Other} {link.Score}");
        var missed = Enumerable.Range(0, rows.Length).Where(i => rows[i][1].Length > 0 && rows[i][3].Length > 0)
            .Except(found.Where(link => link.OfOne == link.OfOther).Select(link => link.OfOne)).Select(i => rows[i][1]);
        var report = $"{right} of {same} found; wrong: {string.Join("; ", wrong)}; missed: {string.Join("、", missed)}";
        Assert.True((double)right / found.Length >= LeastPrecision, report);
        Assert.True((double)right / same >= LeastRecall, report);
    }

    private static IEnumerable<SketchedMeasure<string>> Side(string[] row, int position, string side, int column)
    {
        if (row[column].Length > 0)
            yield return new(new($"{row[0]} {side}", $"{row[column]} ({side})", position), position, TextProfiler.Default.Of(row[column], row[column + 1]).Sketch);
    }
}
