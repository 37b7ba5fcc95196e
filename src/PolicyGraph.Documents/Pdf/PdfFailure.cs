namespace PolicyGraph.Documents.Pdf;

/// <summary>What pdftotext complains of, said so that a user can act on it.</summary>
internal static class PdfFailure
{
    public static UnreadableDocumentException Explain(string errors)
    {
        if (errors.Contains("Incorrect password", StringComparison.Ordinal))
        {
            return new UnreadableDocumentException(
                DocumentProblemCodes.Protected, null, "it is protected with a password", "open it, remove the password and save it again");
        }

        if (errors.Contains("Usage:", StringComparison.OrdinalIgnoreCase))
        {
            return new UnreadableDocumentException(
                DocumentProblemCodes.PdfToolMissing,
                null,
                "the pdftotext that was found is not that of poppler: it does not know -bbox-layout",
                "install poppler, and put it first in PATH");
        }

        return new UnreadableDocumentException(
            DocumentProblemCodes.DamagedPdf, null, $"pdftotext cannot read it{FirstLine(errors)}", "fetch it again, or open it in a PDF reader and print it to a new PDF");
    }

    private static string FirstLine(string errors)
    {
        string line = errors.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        return line.Length == 0 ? "" : $": {line}";
    }
}
