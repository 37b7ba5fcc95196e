using System.Globalization;
using System.Xml;

namespace PolicyGraph.Documents.Pdf;

/// <summary>A PDF → its lines in reading order, page numbers and running heads left out.</summary>
internal sealed class PdfReader(DocumentOptions options)
{
    public string Read(Stream pdf, CancellationToken cancellationToken)
    {
        IReadOnlyList<PdfPage> pages = ReadPages(pdf, cancellationToken);
        var furniture = new PageFurniture(pages);
        string text = string.Join('\n', pages.SelectMany((page, index) => PageText.Of(furniture.Without(page.Lines, index + 1))));
        return BlankText.IsBlank(text) ? throw WithoutText(pages.Count) : text;
    }

    private IReadOnlyList<PdfPage> ReadPages(Stream pdf, CancellationToken cancellationToken)
    {
        using PdfToText program = PdfToText.Start(options.PdfToText, pdf, options.PdfTimeLimit, cancellationToken);
        IReadOnlyList<PdfPage>? pages = ReadLayout(program);

        int exitCode = program.Finish();
        cancellationToken.ThrowIfCancellationRequested();
        return program.RanOutOfTime ? throw TimeIsOver()
            : pages is not null && exitCode == 0 ? pages
            : throw PdfFailure.Explain(program.Errors);
    }

    /// <summary>Null when the program broke off: what it says of that comes at its end.</summary>
    private IReadOnlyList<PdfPage>? ReadLayout(PdfToText program)
    {
        try
        {
            using var layout = new XmlCharacters(new BoundedStream(program.Layout, options.MaxPdfLayoutBytes));
            return LayoutReader.Read(layout);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private UnreadableDocumentException TimeIsOver() => new(
        DocumentProblemCodes.PdfTimeLimit,
        null,
        string.Create(CultureInfo.InvariantCulture, $"pdftotext was not done after {options.PdfTimeLimit.TotalSeconds} s and was stopped"),
        "split the PDF, or save the document as .docx");

    private static UnreadableDocumentException WithoutText(int pages) => new(
        DocumentProblemCodes.PdfWithoutText,
        null,
        string.Create(CultureInfo.InvariantCulture, $"no text on its {pages} pages: they are scanned pictures"),
        "recognise the text (OCR) and read the result");
}
