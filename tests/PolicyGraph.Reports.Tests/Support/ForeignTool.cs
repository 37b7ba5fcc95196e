using System.Diagnostics;
using Xunit;

namespace PolicyGraph.Reports.Tests.Support;

/// <summary>Programs that others wrote; where one is not there its tests are skipped.</summary>
internal static class ForeignTool
{
    /// <returns>What it printed.</returns>
    public static string Run(string program, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments.ToArray()) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program}: {errors.GetAwaiter().GetResult()}{printed}");
        return printed;
    }

    /// <summary>Skips the test unless the program runs with these arguments.</summary>
    public static void Require(string remedy, string program, params string[] arguments) =>
        Assert.SkipUnless(Works(program, arguments), remedy);

    private static bool Works(string program, string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var (_, _) = (process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
