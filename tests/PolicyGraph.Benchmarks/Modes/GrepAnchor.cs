using System.Diagnostics;
using System.Globalization;

namespace PolicyGraph.Benchmarks.Modes;

/// <summary>
/// <c>grep -oP '（[^（）]*负责）'</c> over the same bytes: what the machine does in this very minute, to which our own
/// speed is a ratio. Its output goes through a pipe, since grep stops at the first match when it writes to /dev/null.
/// </summary>
internal sealed class GrepAnchor : IDisposable
{
    private const string Script = "LC_ALL=C.UTF-8 grep -oP '（[^（）]*负责）' \"$0\" | cat >/dev/null; times";

    private readonly string file = Path.GetTempFileName();

    public GrepAnchor(IEnumerable<byte[]> documents)
    {
        using var stream = File.Create(file);
        foreach (var document in documents)
            stream.Write(document);
    }

    /// <summary>Processor time of grep and cat.</summary>
    public TimeSpan Run()
    {
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", Script, file]) { RedirectStandardOutput = true })!;
        var times = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        // Second line: user and system time of the children, 0m0.034s 0m0.004s.
        return times.Split('\n')[1].Split(' ').Select(ParseTime).Aggregate((user, system) => user + system);
    }

    public void Dispose() => File.Delete(file);

    private static TimeSpan ParseTime(string time)
    {
        var parts = time.TrimEnd('s').Split('m');
        return TimeSpan.FromMinutes(int.Parse(parts[0], CultureInfo.InvariantCulture))
            + TimeSpan.FromSeconds(double.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
