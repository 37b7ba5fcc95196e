using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PolicyGraph.Tests.Words;

/// <summary>python3-jieba, where it is installed: what the segmenter is held against.</summary>
internal static class JiebaPeer
{
    private const string Interpreter = "/usr/bin/python3";

    private const string Program = """
        import json, sys, logging, jieba
        jieba.setLogLevel(logging.ERROR)
        asked = json.loads(sys.stdin.buffer.read())
        for word in asked['words']:
            jieba.add_word(word)
        sys.stdout.buffer.write(json.dumps([jieba.lcut(text) for text in asked['texts']]).encode())
        """;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="words">Added to its dictionary in that order.</param>
    /// <returns>The words of each text; null where python3-jieba is not installed.</returns>
    public static string[][]? Cut(IEnumerable<string> words, IEnumerable<string> texts)
    {
        if (!File.Exists(Interpreter))
            return null;
        using var process = Process.Start(new ProcessStartInfo(Interpreter, ["-c", Program])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var complaint = process.StandardError.ReadToEndAsync();
        var answer = process.StandardOutput.ReadToEndAsync();
        try
        {
            process.StandardInput.BaseStream.Write(JsonSerializer.SerializeToUtf8Bytes(new { words, texts }, Json));
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read all; what it complained of tells why.
        }
        process.WaitForExit();
        if (complaint.Result.Contains("No module named 'jieba'", StringComparison.Ordinal))
            return null;
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<string[][]>(answer.Result)
            : throw new InvalidOperationException(complaint.Result);
    }
}
