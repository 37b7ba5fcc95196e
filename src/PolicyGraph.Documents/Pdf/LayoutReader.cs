using System.Globalization;
using System.Xml;

namespace PolicyGraph.Documents.Pdf;

/// <summary>The XHTML that pdftotext -bbox-layout prints → pages.</summary>
internal static class LayoutReader
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    public static IReadOnlyList<PdfPage> Read(TextReader layout)
    {
        using XmlReader reader = XmlReader.Create(layout, Settings);
        var pages = new List<PdfPage>();
        var lines = new List<PdfLine>();
        var words = new List<PdfWord>();
        while (reader.Read())
        {
            switch (reader.NodeType, reader.LocalName)
            {
                case (XmlNodeType.Element, "page"):
                    pages.Add(new PdfPage(lines = []));
                    break;
                case (XmlNodeType.Element, "line"):
                    words.Clear();
                    break;
                case (XmlNodeType.Element, "word"):
                    AddWord(reader, words);
                    break;
                case (XmlNodeType.EndElement, "line") when words.Count > 0:
                    lines.Add(PdfLine.Of(words));
                    break;
            }
        }

        return pages;
    }

    private static void AddWord(XmlReader reader, List<PdfWord> words)
    {
        var box = new PdfBox(Coordinate(reader, "xMin"), Coordinate(reader, "yMin"), Coordinate(reader, "xMax"), Coordinate(reader, "yMax"));
        if (!reader.IsEmptyElement && reader.Read() && reader.NodeType == XmlNodeType.Text && !BlankText.IsBlank(reader.Value))
        {
            words.Add(new PdfWord(reader.Value, box));
        }
    }

    private static double Coordinate(XmlReader reader, string name) =>
        double.TryParse(reader.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : 0;
}
