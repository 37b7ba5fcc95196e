using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyGraph.Documents.Word;

/// <summary>A .docx → its paragraphs and tables as lines, notes last; headers and footers are left out.</summary>
internal static class WordReader
{
    public static string Read(Stream stream)
    {
        try
        {
            using WordPackage package = WordPackage.Open(stream);
            return string.Join('\n', ReadLines(package));
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw Damaged(null, "the package of the Word document is damaged or cut off");
        }
    }

    private static List<string> ReadLines(WordPackage package)
    {
        var styles = new StyleSheet(package.Load<Styles>("styles"));
        var lists = new ListCounter(new ListDefinitions(package.Load<W.Numbering>("numbering")));
        var notes = new NoteCollector();
        var blocks = new BlockReader(styles, lists, new ParagraphReader(styles, notes));

        var lines = new List<string>();
        using (OpenXmlReader reader = package.OpenMain())
        {
            ReadBody(reader, blocks, lines);
        }

        int number = 0;
        foreach (OpenXmlElement note in notes.Resolve(package))
        {
            lines.Add($"注{++number}：{string.Join(' ', blocks.Read(note))}");
        }

        return lines;
    }

    /// <summary>Block by block, so that only one is in memory as a tree.</summary>
    private static void ReadBody(OpenXmlReader reader, BlockReader blocks, List<string> lines)
    {
        while (reader.Read() && reader.ElementType != typeof(Body))
        {
        }

        if (reader.EOF || !reader.ReadFirstChild())
        {
            return;
        }

        do
        {
            if (reader.LoadCurrentElement() is { } block)
            {
                blocks.ReadBlock(block, lines);
            }
        }
        while (reader.ReadNextSibling());
    }

    public static UnreadableDocumentException Damaged(string? place, string message) => new(
        DocumentProblemCodes.DamagedPackage, place, message, "fetch it again, or let Word or WPS repair it and save it again");

    /// <summary>What the ZIP, XML and Open XML readers throw at bytes that are not what they should be.</summary>
    private static bool IsDamage(Exception exception) => exception
        is InvalidDataException or XmlException or IOException or FormatException or InvalidOperationException or ArgumentException
        or NotSupportedException or OverflowException;
}
