using System.Runtime.CompilerServices;
using Xunit;

namespace PolicyGraph.Tests.Support;

/// <summary>
/// Compares text with the approved file of that name in the folder <c>Approved</c> beside the test.
/// With POLICYGRAPH_APPROVE=1 the file is rewritten instead, for a person to read the difference and commit it.
/// </summary>
internal static class Approved
{
    public static void Equal(string name, string actual, [CallerFilePath] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(test)!, "Approved", name);
        if (Environment.GetEnvironmentVariable("POLICYGRAPH_APPROVE") == "1")
            File.WriteAllText(file, actual);
        Assert.True(File.Exists(file), $"{name}: nothing is approved yet. Run the tests with POLICYGRAPH_APPROVE=1 and commit the file.");
        var expected = File.ReadAllText(file);
        Assert.True(expected == actual, FirstDifference(name, expected.Split('\n'), actual.Split('\n')));
    }

    private static string FirstDifference(string name, string[] expected, string[] actual)
    {
        for (var line = 0; line < Math.Max(expected.Length, actual.Length); line++)
        {
            var (was, isNow) = (expected.ElementAtOrDefault(line), actual.ElementAtOrDefault(line));
            if (was != isNow)
                return $"{name}, line {line + 1}\napproved: {was ?? "(end)"}\nactual:   {isNow ?? "(end)"}";
        }
        return $"{name}: no difference";
    }
}
