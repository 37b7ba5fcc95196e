using System.IO.Compression;
using System.Text;
using PolicyGraph.Tests.Documents.Support;
using Xunit;

namespace PolicyGraph.Tests.Documents.Word;

public class HostilePackageTests
{
    private const string SaveAnew = "open it in Word or WPS and save it as a new .docx [PG8034]";

    private const string SaveText = "open it in Word or WPS and save its text as a new .docx [PG8032]";

    private const string Differs =
        "an entry differs in length or checksum from what the package says of it (entry word/document.xml); "
        + "fetch the file again, or open it in Word or WPS and save it anew [PG8033]";

    private const string Distrust = "do not trust the file; ask its sender for another copy [PG8033]";

    [Fact]
    public void Bomb_is_refused_by_its_ratio() => Fails(
        $"an entry is packed more than 100:1, as in a bomb (entry word/document.xml); {SaveText}",
        Docx.Body(Docx.P(new string('a', 20 << 20))).ToBytes());

    [Fact]
    public void Package_that_unpacks_to_too_much_is_refused() => Fails(
        $"the package unpacks to 222,001,023 bytes, the limit is 209,715,200; {SaveText}",
        Declare(Docx.Body("").ToBytes(archive => Add(archive, "word/media/a.bin", new byte[4 << 20], CompressionLevel.NoCompression)), "word/media/a.bin", 222_000_000));

    [Fact]
    public void More_entries_than_a_document_has_are_refused() => Fails(
        $"the package holds 100,004 entries, the limit is 2,000; {SaveText}",
        Docx.Body("").ToBytes(archive =>
        {
            for (int i = 0; i < 100_000; i++)
            {
                archive.CreateEntry($"e{i}");
            }
        }));

    [Fact]
    public void Header_that_says_two_gigabytes_is_refused() => Fails(
        $"an entry is packed more than 100:1, as in a bomb (entry word/document.xml); {SaveText}",
        Declare(Docx.Body(Docx.P("正文")).ToBytes(), "word/document.xml", int.MaxValue));

    [Theory]
    [InlineData(1000)]
    [InlineData(90_000)]
    public void Header_that_lies_about_the_length_is_refused(int length) => Fails(
        Differs, Declare(Docx.Body(Docx.P(Noise(30_000))).ToBytes(), "word/document.xml", length));

    [Fact]
    public void Entry_with_another_checksum_is_refused() => Fails(
        Differs, Patch(Docx.Body(Docx.P("正文")).ToBytes(), "word/document.xml", 16, 0x12345678));

    [Theory]
    [InlineData("../evil.xml")]
    [InlineData("word/../../evil.xml")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/evil.xml")]
    [InlineData("..\\evil.xml")]
    public void Entry_that_points_outside_is_refused(string name) => Fails(
        $"an entry of the package points outside it (entry {name}); {Distrust}",
        Docx.Body("").ToBytes(archive => archive.CreateEntry(name)));

    [Fact]
    public void Two_entries_of_one_name_are_refused() => Fails(
        $"the package holds two entries of one name (entry Word/Document.xml); {Distrust}",
        Docx.Body("").ToBytes(archive => archive.CreateEntry("Word/Document.xml")));

    [Fact]
    public void Encrypted_entry_asks_for_the_password_to_be_removed() => Fails(
        "it is protected with a password (entry word/document.xml); open it, remove the password and save it again [PG8009]",
        Patch(Docx.Body("").ToBytes(), "word/document.xml", 8, 0x00080001));

    [Fact]
    public void Archive_inside_a_document_is_left_packed() => AssertDocument.Reads(
        "正文",
        Docx.Body(Docx.P("正文")).ToBytes(archive => Add(archive, "word/embeddings/a.zip", Docx.Body("").ToBytes(), CompressionLevel.Optimal)),
        "a.docx");

    [Theory]
    [InlineData("a.zip", "it is an archive (ZIP), which cannot be read; unpack it and name the documents inside [PG8007]")]
    [InlineData("OFD.xml", "it is an OFD document, which cannot be read; open it in its reader and save it as .docx or .pdf [PG8007]")]
    [InlineData("content.xml", "it is an OpenDocument text (.odt), which cannot be read; open it in Word, WPS or LibreOffice and save it as .docx [PG8007]")]
    [InlineData("xl/workbook.xml", "it is an Excel workbook, which cannot be read; copy the table into a .docx, or save the sheet as .html [PG8007]")]
    [InlineData("[Content_Types].xml", "it is a ZIP package without a Word document, which cannot be read; unpack it and name the documents inside [PG8007]")]
    public void Other_packages_are_named(string entry, string expected) => Fails(expected, Zip(entry));

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;\">]><a>&c;</a>")]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")]
    [InlineData("<!DOCTYPE a SYSTEM \"http://127.0.0.1/a.dtd\"><a/>")]
    public void Document_type_definition_is_refused(string xml)
    {
        foreach (string part in new[] { "word/document.xml", "word/styles.xml" })
        {
            Fails(
                $"it holds a document type definition, which Word never writes (entry {part}); {SaveAnew}",
                Docx.Body("").Styles("").Part(part, xml).ToBytes());
        }
    }

    [Fact]
    public void Quadratic_entity_is_refused() => Fails(
        $"it holds a document type definition, which Word never writes (entry word/document.xml); {SaveAnew}",
        Docx.Body("")
            .Part("word/document.xml", $"<!DOCTYPE a [<!ENTITY x \"{Noise(20_000)}\">]><a>{string.Concat(Enumerable.Repeat("&x;", 5_000))}</a>")
            .ToBytes());

    [Fact]
    public void Nesting_does_not_end_the_process() => ChildTest.Passes(typeof(HostilePackageTests), nameof(Deep_nesting_is_refused));

    [Theory(Explicit = true)]
    [InlineData(100_000)]
    public void Deep_nesting_is_refused(int depth)
    {
        foreach ((string open, string close) in new[] { ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"), ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"), ("<w:x>", "</w:x>") })
        {
            string noise = $"<!--{Noise(100_000)}-->";
            Fails(
                $"elements are nested more than 256 deep (entry word/document.xml); {SaveAnew}",
                Docx.Body(noise + Repeat(open, depth) + Docx.P("深") + Repeat(close, depth)).ToBytes());
        }
    }

    [Fact]
    public void Nothing_is_loaded_from_the_network()
    {
        using var server = new SilentServer();
        AssertDocument.Reads(
            "正文",
            Docx.Body(Docx.P("正文") + "<w:altChunk r:id=\"r0\"/><w:subDoc r:id=\"r0\"/>")
                .Relationship("aFChunk", server.Address, external: true)
                .Relationship("styles", $"{server.Address}/styles.xml", external: true)
                .Relationship("attachedTemplate", $"{server.Address}/a.dotm", external: true)
                .Relationship("image", $"{server.Address}/a.png", external: true)
                .ToBytes(),
            "a.docx");
        Assert.False(server.WasCalled);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(400)]
    public void Cut_off_package_is_damaged(int length) => Fails(
        "the package of the Word document is damaged or cut off; fetch it again, or let Word or WPS repair it and save it again [PG8031]",
        Docx.Body(Docx.P("正文")).ToBytes()[..length]);

    [Fact]
    public void Broken_xml_is_damaged() => Fails(
        "a part of the Word document is no well-formed XML (entry word/styles.xml, line 2, column 3); "
        + "fetch it again, or let Word or WPS repair it and save it again [PG8031]",
        Docx.Body("").Styles("").Part("word/styles.xml", "<a>\n</b>").ToBytes());

    private static void Fails(string expected, byte[] bytes) => AssertDocument.Fails($"a.docx: {expected}", bytes, "a.docx");

    private static byte[] Zip(string entry)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry(entry);
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string name, byte[] content, CompressionLevel level)
    {
        using Stream stream = archive.CreateEntry(name, level).Open();
        stream.Write(content);
    }

    private static byte[] Declare(byte[] package, string entry, int length) => Patch(package, entry, 24, length);

    /// <summary>Overwrites four bytes of the entry's header in the central directory.</summary>
    private static byte[] Patch(byte[] package, string entry, int offset, int value)
    {
        int header = package.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes(entry)) - 46;
        BitConverter.TryWriteBytes(package.AsSpan(header + offset), value);
        return package;
    }

    /// <summary>Text that hardly packs, the same in every run.</summary>
    private static string Noise(int length)
    {
        var random = new Random(1);
        return string.Concat(Enumerable.Range(0, length).Select(_ => (char)('a' + random.Next(26))));
    }

    private static string Repeat(string piece, int times) => new StringBuilder().Insert(0, piece, times).ToString();
}
