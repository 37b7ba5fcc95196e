using PolicyGraph.Tests.Documents.Support;
using Xunit;

namespace PolicyGraph.Tests.Documents;

public class FormatDetectorTests
{
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Theory]
    [InlineData("a.doc")]
    [InlineData("a.docx")]
    [InlineData("a.txt")]
    public void Old_word_document_under_any_name_is_to_be_saved_as_docx(string name) => AssertDocument.Fails(
        $"{name}: it is an old Word or WPS document (.doc), which cannot be read; open it in Word or WPS and save it as .docx [PG8007]",
        [.. Ole, .. new byte[512]],
        name);

    [Fact]
    public void Encrypted_docx_asks_for_its_password_to_be_removed() => AssertDocument.Fails(
        "a.docx: it is protected with a password; open it, remove the password and save it again [PG8009]",
        [.. Ole, .. new byte[512], .. System.Text.Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[64]],
        "a.docx");

    [Theory]
    [InlineData(@"{\rtf1\ansi}", "it is an RTF document, which cannot be read; open it in Word or WPS and save it as .docx [PG8007]")]
    [InlineData("GIF89a", "it is a picture (GIF), which cannot be read; recognise its text (OCR) and save it as .txt or .docx [PG8007]")]
    [InlineData("Rar!\u001A\u0007", "it is an archive (RAR), which cannot be read; unpack it and name the documents inside [PG8007]")]
    [InlineData("From: me\nMIME-Version: 1.0\nContent-Type: multipart/related", "it is a web archive (.mht) or a mail, which cannot be read; open it in a browser or Word and save it as .html or .docx [PG8007]")]
    [InlineData("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>", "it is a Word document in one XML file, which cannot be read; open it in Word or WPS and save it as .docx [PG8007]")]
    public void Known_format_that_is_not_read_names_itself_and_the_way_out(string start, string expected) =>
        AssertDocument.Fails($"a.txt: {expected}", AssertDocument.Utf8(start));

    [Fact]
    public void Text_named_pdf_is_refused() => AssertDocument.Fails(
        "a.pdf: it is no PDF: nothing in it begins with %PDF-; download it again, or give it the extension of what it is [PG8008]",
        AssertDocument.Utf8("市科技局"),
        "a.pdf");

    [Fact]
    public void Web_page_named_pdf_is_a_failed_download() => AssertDocument.Fails(
        "a.pdf: it is a web page where a PDF was expected, perhaps the error page of a download; download it again, or name it .html if the page is the policy [PG8008]",
        AssertDocument.Utf8("<!DOCTYPE html><title>404</title>"),
        "a.pdf");

    [Fact]
    public void Text_named_docx_is_refused() => AssertDocument.Fails(
        "a.docx: it is no Word document: it does not begin as a ZIP package; open it in Word or WPS and save it as .docx [PG8008]",
        AssertDocument.Utf8("市科技局"),
        "a.docx");

    [Theory]
    [InlineData("a")]
    [InlineData("a.log")]
    [InlineData("a.doc")]
    [InlineData("a.md")]
    public void Text_under_a_name_that_says_nothing_is_text(string name) =>
        AssertDocument.Reads("市科技局负责。", AssertDocument.Utf8("市科技局负责。"), name);
}
