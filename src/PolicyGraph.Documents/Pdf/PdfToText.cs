using System.ComponentModel;
using System.Diagnostics;

namespace PolicyGraph.Documents.Pdf;

/// <summary>
/// One run of pdftotext: the PDF goes in and the layout comes out through pipes, no shell and no file between. It is killed when its
/// time is over.
/// </summary>
internal sealed class PdfToText : IDisposable
{
    private const int KeptErrorCharacters = 4096;

    private readonly Process process;
    private readonly CancellationTokenSource timeLimit;
    private readonly CancellationTokenRegistration kill;
    private readonly Task feeding;
    private readonly Task<string> complaining;

    private PdfToText(Process process, Stream pdf, TimeSpan timeLimit, CancellationToken cancellationToken)
    {
        this.process = process;
        this.timeLimit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        this.timeLimit.CancelAfter(timeLimit);
        kill = this.timeLimit.Token.Register(Kill);
        feeding = Task.Run(() => Feed(pdf), CancellationToken.None);
        complaining = Task.Run(KeepErrors, CancellationToken.None);
    }

    public Stream Layout => process.StandardOutput.BaseStream;

    public bool RanOutOfTime => timeLimit.IsCancellationRequested;

    /// <summary>What the program said, its beginning.</summary>
    public string Errors => complaining.GetAwaiter().GetResult();

    public static PdfToText Start(string program, Stream pdf, TimeSpan timeLimit, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program)
        {
            ArgumentList = { "-bbox-layout", "-enc", "UTF-8", "-", "-" },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        try
        {
            return new PdfToText(Process.Start(start)!, pdf, timeLimit, cancellationToken);
        }
        catch (Win32Exception)
        {
            throw new UnreadableDocumentException(
                DocumentProblemCodes.PdfToolMissing,
                null,
                $"PDF is read with pdftotext of poppler, and there is no program {program}",
                "install it: apt-get install poppler-utils, brew install poppler, or on Windows winget install oschwartz10612.Poppler");
        }
    }

    /// <summary>0 for success; the rest of the output is thrown away.</summary>
    public int Finish()
    {
        Layout.CopyTo(Stream.Null);
        process.WaitForExit();
        feeding.GetAwaiter().GetResult();
        return process.ExitCode;
    }

    public void Dispose()
    {
        Kill();
        kill.Dispose();
        timeLimit.Dispose();
        feeding.GetAwaiter().GetResult();
        complaining.GetAwaiter().GetResult();
        process.Dispose();
    }

    private void Kill()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>The program may close its end before it has read all: then it says why itself.</summary>
    private void Feed(Stream pdf)
    {
        try
        {
            using Stream input = process.StandardInput.BaseStream;
            pdf.CopyTo(input);
        }
        catch (IOException)
        {
            return;
        }
    }

    private string KeepErrors()
    {
        var kept = new char[KeptErrorCharacters];
        int length = process.StandardError.ReadBlock(kept);
        process.StandardError.BaseStream.CopyTo(Stream.Null);
        return new string(kept, 0, length);
    }
}
