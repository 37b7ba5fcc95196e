using System.Globalization;

namespace PolicyGraph.Documents.Pdf;

/// <summary>Refuses to go on after <paramref name="limit"/> bytes.</summary>
internal sealed class BoundedStream(Stream source, long limit) : Stream
{
    private long length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = source.Read(buffer, offset, count);
        length += read;
        return length <= limit
            ? read
            : throw new UnreadableDocumentException(
                DocumentProblemCodes.PdfTextLimit,
                null,
                $"pdftotext printed more than {limit.ToString("N0", CultureInfo.InvariantCulture)} bytes for it",
                "split the PDF, or save the document as .docx");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
