using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyGraph.Documents.Word;

/// <summary>Paragraphs and tables → lines, in document order, since lists count on through all of them.</summary>
internal sealed class BlockReader(StyleSheet styles, ListCounter lists, ParagraphReader paragraphs)
{
    private const string ContentsGallery = "Table of Contents";

    /// <summary>Text of paragraphs whose end was deleted: it goes on in the next one.</summary>
    private string joined = "";

    public List<string> Read(OpenXmlElement container)
    {
        var lines = new List<string>();
        ReadChildren(container, lines, inCell: false);
        return lines;
    }

    public List<string> ReadCell(OpenXmlElement cell)
    {
        var lines = new List<string>();
        ReadChildren(cell, lines, inCell: true);
        return lines;
    }

    public void ReadBlock(OpenXmlElement block, List<string> lines, bool inCell = false)
    {
        switch (block)
        {
            case Paragraph paragraph:
                ReadParagraph(paragraph, lines, inCell);
                break;
            case Table table:
                lines.AddRange(new TableReader(this).Read(table));
                break;
            case SdtBlock control when IsContents(control):
                break;
            case SdtBlock or SdtContentBlock or CustomXmlBlock:
                ReadChildren(block, lines, inCell);
                break;
            case AlternateContent { FirstChild: { } first }:
                ReadChildren(first, lines, inCell);
                break;
        }
    }

    private void ReadChildren(OpenXmlElement container, List<string> lines, bool inCell)
    {
        foreach (OpenXmlElement child in container.ChildElements)
        {
            ReadBlock(child, lines, inCell);
        }
    }

    private void ReadParagraph(Paragraph paragraph, List<string> lines, bool inCell)
    {
        ParagraphText read = paragraphs.Read(paragraph);
        string text = joined + read.Text;
        ParagraphMarkRunProperties? mark = paragraph.ParagraphProperties?.ParagraphMarkRunProperties;
        bool endsHere = mark?.GetFirstChild<Deleted>() is null && mark?.GetFirstChild<MoveFrom>() is null;
        joined = endsHere ? "" : text;
        if (endsHere)
        {
            AddLines(lines, Label(paragraph, text, mark), text, inCell);
        }

        foreach (OpenXmlElement box in read.Boxes)
        {
            lines.AddRange(Read(box));
        }
    }

    /// <summary>A paragraph hidden as a whole is not counted.</summary>
    private string Label(Paragraph paragraph, string text, ParagraphMarkRunProperties? mark)
    {
        bool isHidden = text.Length == 0 && WordValue.IsOn(mark?.GetFirstChild<Vanish>());
        return !isHidden && styles.ListOf(paragraph.ParagraphProperties) is { } membership ? lists.Next(membership) : "";
    }

    /// <summary>A number without text is the content of a cell, and outside of tables an empty item that nobody misses.</summary>
    private static void AddLines(List<string> lines, string label, string text, bool inCell)
    {
        if (BlankText.IsBlank(text) && !(inCell && label.Length > 0))
        {
            return;
        }

        foreach (string line in (label + text.TrimStart(' ', '\t', '\n')).Split('\n'))
        {
            if (!BlankText.IsBlank(line))
            {
                lines.Add(line.Trim(' ', '\t'));
            }
        }
    }

    private static bool IsContents(SdtBlock control) =>
        control.SdtProperties?.GetFirstChild<SdtContentDocPartObject>()?.DocPartGallery?.Val?.Value == ContentsGallery;
}
