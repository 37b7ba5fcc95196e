using System.Diagnostics;
using System.Globalization;

namespace PolicyGraph.Benchmarks.Modes;

/// <summary>python3-jieba in a process of its own, its dictionary loaded; it tells its own processor time.</summary>
internal sealed class PythonJieba : IDisposable
{
    private const string Script = """
        import sys, time, logging, jieba
        jieba.setLogLevel(logging.ERROR)
        jieba.initialize()
        text = open(sys.argv[1], encoding='utf-8', newline='').read()
        for line in sys.stdin:
            start = time.process_time()
            for word in jieba.cut(text): pass
            print(len(text.encode()) / 1e6 / (time.process_time() - start), flush=True)
        """;

    private readonly string file = Path.GetTempFileName();
    private readonly Process process;

    /// <param name="interpreter">Of a Python that has jieba.</param>
    public PythonJieba(string text, string interpreter = "/usr/bin/python3")
    {
        File.WriteAllText(file, text);
        process = Process.Start(new ProcessStartInfo(interpreter, ["-c", Script, file]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
    }

    public double MegabytesPerSecond()
    {
        process.StandardInput.WriteLine();
        process.StandardInput.Flush();
        return double.Parse(
            process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("python3-jieba ended; is it installed?"), CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
        File.Delete(file);
    }
}
