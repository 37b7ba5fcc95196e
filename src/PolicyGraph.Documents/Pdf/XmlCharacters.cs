using System.Text;
using System.Xml;

namespace PolicyGraph.Documents.Pdf;

/// <summary>Text in which U+FFFD stands for every character that XML cannot hold: pdftotext prints those of a font's tables as they are.</summary>
internal sealed class XmlCharacters(Stream source) : TextReader
{
    private readonly StreamReader text = new(source, Encoding.UTF8);

    public override int Peek() => Sound(text.Peek());

    public override int Read() => Sound(text.Read());

    public override int Read(char[] buffer, int index, int count)
    {
        int read = text.Read(buffer, index, count);
        foreach (ref char c in buffer.AsSpan(index, read))
        {
            c = (char)Sound(c);
        }

        return read;
    }

    protected override void Dispose(bool disposing)
    {
        text.Dispose();
        base.Dispose(disposing);
    }

    private static int Sound(int c) => c < 0 || char.IsSurrogate((char)c) || XmlConvert.IsXmlChar((char)c) ? c : '\uFFFD';
}
