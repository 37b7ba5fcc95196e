using System.Text;

namespace PolicyGraph.Documents.Formats;

/// <summary>Formats that people take for a document or keep one in, told by signature, with the way out.</summary>
internal static class ForeignFormats
{
    private const int SearchedBytes = 2048;

    private const string SaveAsDocx = "open it in Word or WPS and save it as .docx";
    private const string Recognise = "recognise its text (OCR) and save it as .txt or .docx";
    private const string Unpack = "unpack it and name the documents inside";

    private static ReadOnlySpan<byte> OleSignature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly (byte[] Start, string What, string Remedy)[] Signatures =
    [
        ("{\\rtf"u8.ToArray(), "an RTF document", SaveAsDocx),
        ([0x89, .. "PNG"u8], "a picture (PNG)", Recognise),
        ([0xFF, 0xD8, 0xFF], "a picture (JPEG)", Recognise),
        ("GIF8"u8.ToArray(), "a picture (GIF)", Recognise),
        ([.. "II*"u8, 0], "a picture (TIFF)", Recognise),
        ([.. "MM"u8, 0, (byte)'*'], "a picture (TIFF)", Recognise),
        ([0x1F, 0x8B, 0x08], "an archive (gzip)", Unpack),
        ("Rar!\u001A"u8.ToArray(), "an archive (RAR)", Unpack),
        ([.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], "an archive (7z)", Unpack),
    ];

    public static void Refuse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(OleSignature))
        {
            RefuseOle(bytes);
        }

        foreach ((byte[] start, string what, string remedy) in Signatures)
        {
            if (bytes.StartsWith(start))
            {
                throw Unsupported(what, remedy);
            }
        }

        RefuseMarkup(bytes[..Math.Min(bytes.Length, SearchedBytes)]);
    }

    public static UnreadableDocumentException Unsupported(string what, string remedy) =>
        new(DocumentProblemCodes.UnsupportedFormat, null, $"it is {what}, which cannot be read", remedy);

    /// <summary>A compound file holds an old .doc, or a .docx that Word has encrypted.</summary>
    private static void RefuseOle(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
        {
            throw new UnreadableDocumentException(
                DocumentProblemCodes.Protected, null, "it is protected with a password", "open it, remove the password and save it again");
        }

        throw Unsupported("an old Word or WPS document (.doc)", SaveAsDocx);
    }

    private static void RefuseMarkup(ReadOnlySpan<byte> start)
    {
        if (start.IndexOf("<?mso-application progid=\"Word.Document\""u8) >= 0 || start.IndexOf("<pkg:package"u8) >= 0)
        {
            throw Unsupported("a Word document in one XML file", SaveAsDocx);
        }

        if (start.IndexOf("MIME-Version:"u8) >= 0 && start.IndexOf("multipart/"u8) >= 0)
        {
            throw Unsupported("a web archive (.mht) or a mail", "open it in a browser or Word and save it as .html or .docx");
        }
    }
}
