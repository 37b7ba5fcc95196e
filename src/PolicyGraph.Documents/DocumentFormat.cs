namespace PolicyGraph.Documents;

/// <summary>The kinds of file that become text.</summary>
public enum DocumentFormat
{
    /// <summary>.txt and .md, in UTF-8, UTF-16 or GB18030.</summary>
    PlainText,

    Html,

    /// <summary>.docx and its relatives in Office Open XML; not the older .doc.</summary>
    Word,

    Pdf,
}
