using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PolicyGraph.Reports.Json;

/// <summary>The settings of all JSON that leaves the process: Chinese as it is, LF, the same bytes everywhere.</summary>
internal static class JsonOutput
{
    private const int PendingLimit = 64 * 1024;

    public static Utf8JsonWriter WriterTo(Stream stream, bool indented) => new(stream, Options(indented));

    public static Utf8JsonWriter WriterTo(IBufferWriter<byte> buffer) => new(buffer, Options(indented: false));

    private static JsonWriterOptions Options(bool indented) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indented,
        NewLine = "\n",
        SkipValidation = true,
    };

    /// <summary>Hands on what is pending once it is worth a write, so that a long document needs no long buffer.</summary>
    public static void FlushIfLarge(this Utf8JsonWriter json)
    {
        if (json.BytesPending > PendingLimit)
            json.Flush();
    }
}
