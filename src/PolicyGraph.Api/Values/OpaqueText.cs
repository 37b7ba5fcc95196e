using System.Buffers.Text;
using System.Text;

namespace PolicyGraph.Api.Values;

/// <summary>Text in a form that clients pass on and do not take apart: base64url of its UTF-8.</summary>
internal static class OpaqueText
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public static string Of(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    /// <summary>Null for what <see cref="Of"/> never gave.</summary>
    public static string? Read(string opaque)
    {
        if (!Base64Url.IsValid(opaque))
            return null;
        try
        {
            return StrictUtf8.GetString(Base64Url.DecodeFromChars(opaque));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
