using PolicyGraph.Documents.Formats;
using PolicyGraph.Documents.Html;
using PolicyGraph.Documents.Pdf;
using PolicyGraph.Documents.Text;
using PolicyGraph.Documents.Word;
using PolicyGraph.Model;

namespace PolicyGraph.Documents;

/// <summary>
/// Files → text in which each paragraph is a line and each table row a Markdown row. Plain text passes unchanged,
/// its byte order mark excepted. Nothing is loaded from a network, and streams never touch the disk. Safe to share between threads.
/// </summary>
public sealed class DocumentReader(DocumentOptions options)
{
    private readonly PdfReader pdfReader = new(options);

    public DocumentReader()
        : this(new DocumentOptions())
    {
    }

    /// <summary>Reads a file or standard input.</summary>
    public DocumentResult Read(DocumentSource source, CancellationToken cancellationToken = default) =>
        Attempt(source.Name, () => Load(source), null, cancellationToken);

    /// <summary>Reads the file at <paramref name="path"/>, by which the result calls it.</summary>
    public DocumentResult Read(string path, CancellationToken cancellationToken = default) =>
        Read(DocumentSource.File(path), cancellationToken);

    /// <summary>Reads <paramref name="content"/> from where it stands to its end; the caller closes it.</summary>
    /// <param name="name">Name of the result; its extension counts where the bytes do not tell the format.</param>
    /// <param name="declared">Counts in place of the extension; what the bytes say counts more than either.</param>
    public DocumentResult Read(
        string name,
        Stream content,
        DocumentFormat? declared = null,
        CancellationToken cancellationToken = default) =>
        Attempt(name, () => DocumentBytes.Read(content, options.MaxFileBytes), declared, cancellationToken);

    private DocumentResult Attempt(
        string name, Func<DocumentBytes> load, DocumentFormat? declared, CancellationToken cancellationToken)
    {
        try
        {
            using DocumentBytes bytes = load();
            string text = ReadText(name, bytes, declared, cancellationToken);
            return DocumentResult.Of(new SourceText(name, RefuseBlank(text)));
        }
        catch (UnreadableDocumentException unreadable)
        {
            return DocumentResult.Of(unreadable.ToProblem(name));
        }
        catch (Exception exception) when (InputFailure.Explains(exception))
        {
            return DocumentResult.Of(InputFailure.Problem(name, exception));
        }
    }

    private DocumentBytes Load(DocumentSource source)
    {
        using Stream content = source.Path is { } path ? OpenFile(path) : Console.OpenStandardInput();
        return DocumentBytes.Read(content, options.MaxFileBytes);
    }

    private static FileStream OpenFile(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            throw Unreadable("the name is empty or holds a NUL", "check the name");
        }

        return Directory.Exists(path)
            ? throw Unreadable("it is a folder, not a file", "name the files in it, or let the folder be searched")
            : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

        static UnreadableDocumentException Unreadable(string message, string remedy) =>
            new(DocumentProblemCodes.ReadFailed, null, message, remedy);
    }

    private string ReadText(
        string name, DocumentBytes bytes, DocumentFormat? declared, CancellationToken cancellationToken) =>
        FormatDetector.Detect(bytes.Span, name, declared) switch
        {
            DocumentFormat.Html => HtmlReader.Read(bytes.Span),
            DocumentFormat.Word => WordReader.Read(bytes.ToStream()),
            DocumentFormat.Pdf => pdfReader.Read(bytes.ToStream(), cancellationToken),
            _ => PlainTextReader.Read(bytes.Span),
        };

    private static string RefuseBlank(string text) =>
        !string.IsNullOrWhiteSpace(text)
            ? text
            : throw new UnreadableDocumentException(
                DocumentProblemCodes.Empty, null, "there is no text in it", "check that the whole document was saved");
}
