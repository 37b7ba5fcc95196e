using System.Diagnostics;
using Xunit;

namespace PolicyGraph.Tests.Documents.Support;

/// <summary>Runs one explicit test of this assembly in a process of its own: an overflown stack ends a process, and no test can catch it.</summary>
internal static class ChildTest
{
    public static void Passes(Type type, string method)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
            [typeof(ChildTest).Assembly.Location, "-explicit", "only", "-method", $"{type.FullName}.{method}", "-noColor"];
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using Process child = Process.Start(start)!;
        Task<string> errors = child.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        Assert.True(child.ExitCode == 0 && output.Contains("Total: 1,", StringComparison.Ordinal), output + errors.Result);
    }
}
