using System.Globalization;
using System.Runtime.CompilerServices;
using Xunit;

namespace PolicyGraph.Acceptance.Corpus;

/// <summary>
/// The scores that must be reached, in ten-thousandths, one a line in <c>floors.tsv</c>. They only rise: with
/// POLICYGRAPH_APPROVE=1 a better score is written there, a worse one never.
/// </summary>
internal static class Floors
{
    private static readonly Lock Writing = new();

    public static void Require(string name, Tally tally)
    {
        var file = FilePath();
        lock (Writing)
        {
            var floors = File.ReadLines(file).Select(line => line.Split('\t'))
                .ToDictionary(cells => cells[0], cells => int.Parse(cells[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
            Assert.True(floors.TryGetValue(name, out var floor), $"floors.tsv has no line for {name}.");
            Assert.True(tally.F1 >= floor, $"{name} fell below its floor {floor}: {tally}");
            if (tally.F1 > floor && Environment.GetEnvironmentVariable("POLICYGRAPH_APPROVE") == "1")
            {
                floors[name] = tally.F1;
                File.WriteAllLines(file, floors.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}\t{pair.Value}")));
            }
        }
    }

    private static string FilePath([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "floors.tsv");
}
