using Microsoft.Net.Http.Headers;

namespace PolicyGraph.Server.Uploads;

/// <summary>What a document is said to be, held against its first bytes.</summary>
internal static class UploadFormats
{
    public const string Accepted = "text/plain, text/html or application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static ReadOnlySpan<byte> OlderOffice => [0xD0, 0xCF, 0x11, 0xE0];

    /// <returns>Null for a media type that is not taken.</returns>
    public static UploadFormat? Of(string? contentType) =>
        !MediaTypeHeaderValue.TryParse(contentType, out var type) ? null : type.MediaType.Value?.ToLowerInvariant() switch
        {
            "text/plain" => UploadFormat.PlainText,
            "text/html" => UploadFormat.Html,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => UploadFormat.Word,
            _ => null,
        };

    /// <summary>A package begins as zip archives do; text as no format with a signature does.</summary>
    public static bool Fits(this UploadFormat format, ReadOnlySpan<byte> content) => format == UploadFormat.Word
        ? content.StartsWith("PK\x03\x04"u8)
        : !content.StartsWith("PK"u8) && !content.StartsWith("{\\rtf"u8) && !content.StartsWith(OlderOffice)
            && content[..Math.Min(content.Length, 1024)].IndexOf("%PDF-"u8) < 0;
}
