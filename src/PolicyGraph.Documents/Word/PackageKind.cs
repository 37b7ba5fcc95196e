using System.IO.Compression;
using PolicyGraph.Documents.Formats;

namespace PolicyGraph.Documents.Word;

/// <summary>Other documents that are ZIP packages too.</summary>
internal static class PackageKind
{
    private static readonly (string Entry, string What, string Remedy)[] Foreign =
    [
        ("OFD.xml", "an OFD document", "open it in its reader and save it as .docx or .pdf"),
        ("content.xml", "an OpenDocument text (.odt)", "open it in Word, WPS or LibreOffice and save it as .docx"),
        ("xl/workbook.xml", "an Excel workbook", "copy the table into a .docx, or save the sheet as .html"),
        ("ppt/presentation.xml", "a set of slides", "save its text as .docx"),
    ];

    public static void RefuseForeign(ZipArchive archive)
    {
        foreach ((string name, string what, string remedy) in Foreign)
        {
            if (archive.Entries.Any(entry => PartName.Of(entry) == name))
            {
                throw ForeignFormats.Unsupported(what, remedy);
            }
        }

        if (!archive.Entries.Any(entry => PartName.Of(entry) == "[Content_Types].xml"))
        {
            throw ForeignFormats.Unsupported("an archive (ZIP)", "unpack it and name the documents inside");
        }
    }
}
