using System.ComponentModel;
using System.Diagnostics;
using PolicyGraph.Documents;
using PolicyGraph.Tests.Documents.Support;
using Xunit;
using PdfFile = PolicyGraph.Tests.Documents.Support.Pdf;

namespace PolicyGraph.Tests.Documents.Pdf;

public class PdfReaderTests
{
    [Fact]
    public void Paragraphs_keep_their_line_breaks_and_their_indent() => Reads(
        """
        某市人民政府关于支持科技创新的意见
        各旗区人民政府：
        　　一、建设平台。支持企业建设重点实
        验室。（市科技局牵头，市财政局配合）
        　　二、引育人才。
        某市人民政府
        """,
        new PdfFile().Page()
            .Text(160, 100, "某市人民政府关于支持科技创新的意见")
            .Lines(150, "各旗区人民政府：", "\u3000\u3000一、建设平台。支持企业建设重点实", "验室。（市科技局牵头，市财政局配合）", "\u3000\u3000二、引育人才。")
            .Text(260, 290, "某市人民政府"));

    [Fact]
    public void Gap_of_the_typesetter_is_no_space_and_a_typed_one_is() => Reads(
        "某政发〔2024〕12号 2024年 Open API",
        new PdfFile().Page()
            .Text(80, 100, "某政发〔2024〕").Text(195, 100, "12").Text(214, 100, "号").Text(236, 100, "2024").Text(270, 100, "年").Text(294, 100, "Open API"));

    [Fact]
    public void Columns_are_read_one_after_the_other() => Reads(
        "左栏第一行文字\n左栏第二行文字\n左栏第三行文字\n右栏第一行文字\n右栏第二行文字\n右栏第三行文字",
        new PdfFile().Page()
            .Text(60, 100, "左栏第一行文字").Text(320, 100, "右栏第一行文字")
            .Text(60, 124, "左栏第二行文字").Text(320, 124, "右栏第二行文字")
            .Text(60, 148, "左栏第三行文字").Text(320, 148, "右栏第三行文字"));

    [Theory]
    [InlineData("— 1 —")]
    [InlineData("-1-")]
    [InlineData("－1－")]
    [InlineData("1")]
    [InlineData("第1页")]
    [InlineData("第 1 页 共 3 页")]
    [InlineData("1 / 3")]
    public void Page_number_is_left_out(string number) => Reads(
        "正文一行，市科技局负责。\n市财政局配合。",
        new PdfFile().Page().Lines(100, "正文一行，市科技局负责。", "市财政局配合。").Text(280, 790, number));

    [Theory]
    [InlineData("2024")]
    [InlineData("第1条")]
    [InlineData("附件1")]
    public void Last_line_that_is_no_page_number_stays(string line) => Reads(
        $"正文一行，市科技局负责。\n{line}",
        new PdfFile().Page().Lines(100, "正文一行，市科技局负责。").Text(80, 790, line));

    [Fact]
    public void Running_heads_are_left_out_and_pages_follow_each_other() => Reads(
        "第一页文字\n第二页文字\n第三页文字",
        new PdfFile()
            .Page().Text(80, 40, "某市人民政府公报 2024年第1期").Lines(100, "第一页文字")
            .Page().Text(80, 40, "某市人民政府公报 2024年第1期").Lines(100, "第二页文字")
            .Page().Text(80, 40, "某市人民政府公报 2024年第1期").Lines(100, "第三页文字"));

    [Fact]
    public void Pdf_is_known_by_its_bytes_under_any_name()
    {
        RequirePoppler();
        AssertDocument.Reads("正文", new PdfFile().Page().Lines(100, "正文").ToBytes(), "a.txt");
        AssertDocument.Reads("正文", [.. "HTTP/1.1\r\n\r\n"u8, .. new PdfFile().Page().Lines(100, "正文").ToBytes()], "a.pdf");
    }

    [Fact]
    public void Characters_that_xml_cannot_hold_do_no_harm() =>
        Reads("市\uFFFD科技局", new PdfFile().Page().Text(80, 100, "市\u0002科技局"));

    [Fact]
    public void Scanned_pages_say_so() => Fails(
        "no text on its 2 pages: they are scanned pictures; recognise the text (OCR) and read the result [PG8042]",
        new PdfFile().Page().Page().ToBytes());

    [Fact]
    public void Damaged_pdf_says_so() => Fails(
        "pdftotext cannot read it: Syntax Error: Couldn't find trailer dictionary; "
        + "fetch it again, or open it in a PDF reader and print it to a new PDF [PG8045]",
        [.. "%PDF-1.4\n"u8, .. new byte[2000]]);

    [Fact]
    public void Missing_program_says_how_to_install_it() => AssertDocument.Fails(
        "a.pdf: PDF is read with pdftotext of poppler, and there is no program no-such-pdftotext; "
        + "install it: apt-get install poppler-utils, brew install poppler, or on Windows winget install oschwartz10612.Poppler [PG8041]",
        Run(new DocumentOptions { PdfToText = "no-such-pdftotext" }));

    [Fact]
    public void Program_that_does_not_end_is_stopped() => FailsWith(
        "exec sleep 600",
        "pdftotext was not done after 0.2 s and was stopped; split the PDF, or save the document as .docx [PG8043]");

    [Fact]
    public void Program_that_leaves_a_child_behind_is_stopped_with_it() => FailsWith(
        "sleep 600 & wait",
        "pdftotext was not done after 0.2 s and was stopped; split the PDF, or save the document as .docx [PG8043]");

    [Fact]
    public void Program_that_prints_without_end_is_stopped() => FailsWith(
        "echo '<html><page><line>'; exec yes '<word>市</word>'",
        "pdftotext printed more than 1,000,000 bytes for it; split the PDF, or save the document as .docx [PG8044]",
        TimeSpan.FromSeconds(60));

    [Fact]
    public void Pdftotext_of_xpdf_is_told_from_that_of_poppler() => FailsWith(
        "echo 'Usage: pdftotext [options] <PDF-file> [<text-file>]' >&2; exit 99",
        "the pdftotext that was found is not that of poppler: it does not know -bbox-layout; install poppler, and put it first in PATH [PG8041]",
        TimeSpan.FromSeconds(60));

    [Fact]
    public void Cancelled_reading_ends_and_says_so_to_the_caller()
    {
        RequireShell();
        using var folder = new TemporaryFolder();
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var options = new DocumentOptions { PdfToText = Script(folder, "exec sleep 600") };
        Assert.Throws<OperationCanceledException>(() => Run(options, cancel.Token));
    }

    private static void Reads(string expected, PdfFile pdf)
    {
        RequirePoppler();
        AssertDocument.Reads(expected.ReplaceLineEndings("\n"), pdf.ToBytes(), "a.pdf");
    }

    private static void Fails(string expected, byte[] bytes)
    {
        RequirePoppler();
        AssertDocument.Fails($"a.pdf: {expected}", bytes, "a.pdf");
    }

    private static void FailsWith(string script, string expected, TimeSpan? timeLimit = null)
    {
        RequireShell();
        using var folder = new TemporaryFolder();
        AssertDocument.Fails($"a.pdf: {expected}", Run(new DocumentOptions
        {
            PdfToText = Script(folder, script),
            PdfTimeLimit = timeLimit ?? TimeSpan.FromMilliseconds(200),
            MaxPdfLayoutBytes = 1_000_000,
        }));
    }

    private static DocumentResult Run(DocumentOptions options, CancellationToken? cancellationToken = null)
    {
        using var stream = new MemoryStream(new PdfFile().Page().Lines(100, "正文").ToBytes());
        return new DocumentReader(options).Read(
            "a.pdf", stream, cancellationToken: cancellationToken ?? TestContext.Current.CancellationToken);
    }

    private static string Script(TemporaryFolder folder, string commands)
    {
        string path = folder.Write("pdftotext", $"#!/bin/sh\n{commands}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return path;
    }

    private static void RequireShell() => Assert.SkipWhen(OperatingSystem.IsWindows(), "The program is played by a shell script.");

    private static void RequirePoppler() => Assert.SkipUnless(HasPoppler(), "pdftotext of poppler is not installed.");

    private static bool HasPoppler()
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo("pdftotext", "-v") { RedirectStandardError = true })!;
            return process.StandardError.ReadToEnd().Contains("poppler", StringComparison.OrdinalIgnoreCase);
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
