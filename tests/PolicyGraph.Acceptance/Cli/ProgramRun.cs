using System.Diagnostics;
using System.Text;
using PolicyGraph.Tests.Support;

namespace PolicyGraph.Acceptance.Cli;

/// <summary>One run of the real program in the root of the repository.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>The built program, beside the tests.</summary>
    public static string Program { get; } =
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "policygraph.exe" : "policygraph");

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Task<ProgramRun> Of(params string[] arguments) => With(new Dictionary<string, string?>(), "", arguments);

    public static Task<ProgramRun> WithInput(string input, params string[] arguments) =>
        With(new Dictionary<string, string?>(), input, arguments);

    /// <param name="environment">Variables to set; null removes one.</param>
    public static async Task<ProgramRun> With(
        IReadOnlyDictionary<string, string?> environment, string input, params string[] arguments)
    {
        using var process = Start(environment, Program, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }

    public static Process Start(IReadOnlyDictionary<string, string?> environment, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        start.Environment.Remove("POLICYGRAPH_LANG");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
    }
}
