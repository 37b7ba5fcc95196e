using System.Text;
using Microsoft.Win32.SafeHandles;

namespace PolicyGraph.Cli;

/// <summary>Where a command reads from and writes to: data to <paramref name="Output"/>, messages to <paramref name="Error"/>.</summary>
/// <param name="TerminalWidth">Columns of the terminal that shows the output; null when a file or a pipe takes it.</param>
/// <param name="ShowsProgress">Messages go to a terminal that the data does not share.</param>
internal sealed record StandardStreams(
    Stream Input,
    Stream Output,
    TextWriter Error,
    int? TerminalWidth,
    bool ShowsProgress)
{
    private const int StandardOutputHandle = 1;

    /// <summary>The streams of this process, UTF-8 whatever the locale says.</summary>
    public static StandardStreams OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = utf8;
        var outputIsTerminal = !Console.IsOutputRedirected;
        return new(
            Console.OpenStandardInput(),
            OpenOutput(),
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true },
            outputIsTerminal ? Math.Max(Console.WindowWidth, 40) : null,
            !outputIsTerminal && !Console.IsErrorRedirected);
    }

    /// <summary>
    /// A pipe is opened as a file, because the console's own stream hides that its reader has gone (<c>| head</c>)
    /// and work would go on for nobody. A file stays with the console's stream, which moves the offset shared with
    /// other processes.
    /// </summary>
    private static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            var pipe = new FileStream(new SafeFileHandle(StandardOutputHandle, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!pipe.CanSeek)
                return pipe;
        }
        return Console.OpenStandardOutput();
    }
}
