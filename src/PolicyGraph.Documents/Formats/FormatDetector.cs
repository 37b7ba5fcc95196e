namespace PolicyGraph.Documents.Formats;

/// <summary>Format by signature first, by the declared format or the extension second; refuses what is known and not readable.</summary>
internal static class FormatDetector
{
    /// <summary>Some writers put a few lines before %PDF-; readers search this far.</summary>
    private const int PdfSearch = 1024;

    public static DocumentFormat Detect(ReadOnlySpan<byte> bytes, string name, DocumentFormat? declared)
    {
        DocumentFormat? expected = declared ?? KnownExtensions.FormatOf(name);
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8))
        {
            return DocumentFormat.Word;
        }

        if (IsPdf(bytes, expected))
        {
            return DocumentFormat.Pdf;
        }

        ForeignFormats.Refuse(bytes);
        bool html = HtmlSignature.Matches(bytes);
        RefuseMismatch(expected, html);
        return html ? DocumentFormat.Html : expected ?? DocumentFormat.PlainText;
    }

    private static bool IsPdf(ReadOnlySpan<byte> bytes, DocumentFormat? expected)
    {
        int position = bytes[..Math.Min(bytes.Length, PdfSearch)].IndexOf("%PDF-"u8);
        return position == 0 || (position > 0 && expected == DocumentFormat.Pdf);
    }

    /// <summary>A web page named .doc or .docx is what many office systems export; one named .pdf is a failed download.</summary>
    private static void RefuseMismatch(DocumentFormat? expected, bool html)
    {
        if (expected == DocumentFormat.Pdf)
        {
            throw html
                ? Mismatch("it is a web page where a PDF was expected, perhaps the error page of a download", "download it again, or name it .html if the page is the policy")
                : Mismatch("it is no PDF: nothing in it begins with %PDF-", "download it again, or give it the extension of what it is");
        }

        if (expected == DocumentFormat.Word && !html)
        {
            throw Mismatch("it is no Word document: it does not begin as a ZIP package", "open it in Word or WPS and save it as .docx");
        }
    }

    private static UnreadableDocumentException Mismatch(string message, string remedy) =>
        new(DocumentProblemCodes.NameMismatch, null, message, remedy);
}
