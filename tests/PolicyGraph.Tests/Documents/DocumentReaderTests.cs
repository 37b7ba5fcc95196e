using PolicyGraph.Documents;
using PolicyGraph.Tests.Documents.Support;
using Xunit;

namespace PolicyGraph.Tests.Documents;

public class DocumentReaderTests
{
    private static readonly DocumentReader Reader = new();

    [Fact]
    public void File_is_read_under_the_name_it_was_given()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("政策.txt", "市科技局负责。");

        DocumentResult result = Reader.Read(path, TestContext.Current.CancellationToken);

        Assert.True(result.Succeeded);
        Assert.Equal(path, result.Text.Name);
        Assert.Equal("市科技局负责。", result.Text.Text);
    }

    [Theory]
    [InlineData("none.txt")]
    [InlineData("none/none.txt")]
    public void Missing_file_says_so(string name)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Of(name);
        AssertDocument.Fails(
            $"{path}: no such file or folder; check the name and the working folder [PG8001]",
            Reader.Read(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Folder_is_no_file()
    {
        using var folder = new TemporaryFolder();
        AssertDocument.Fails(
            $"{folder.Path}: it is a folder, not a file; name the files in it, or let the folder be searched [PG8003]",
            Reader.Read(folder.Path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Name_that_no_file_can_have_is_refused() => AssertDocument.Fails(
        "a\uFFFDb: the name is empty or holds a NUL; check the name [PG8003]",
        Reader.Read("a\0b", TestContext.Current.CancellationToken));

    [Fact]
    public void Input_without_permission_says_so() => AssertDocument.Fails(
        "a.txt: no permission to read it; change its permissions or read it as another user [PG8002]",
        Read(new FailingStream(new UnauthorizedAccessException("Access to the path is denied."))));

    [Fact]
    public void Input_that_breaks_off_says_why() => AssertDocument.Fails(
        "a.txt: reading failed: Input/output error; check the disk or the other end, then try again [PG8003]",
        Read(new FailingStream(new IOException("Input/output error"))));

    [Fact]
    public void File_over_the_limit_is_refused_with_size_and_limit()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.txt", new string('a', 1025));
        AssertDocument.Fails(
            $"{path}: too large: it holds 1,025 bytes, the limit is 1,024 bytes; split the file or raise --max-file-size [PG8004]",
            Small().Read(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void File_of_exactly_the_limit_is_read()
    {
        using var content = new MemoryStream(AssertDocument.Utf8(new string('a', 1024)));
        Assert.True(Small().Read("a.txt", content, cancellationToken: TestContext.Current.CancellationToken).Succeeded);
    }

    [Fact]
    public void Stream_of_unknown_length_stops_at_the_limit() => AssertDocument.Fails(
        "a.txt: too large: it holds more than 1,024 bytes, the limit is 1,024 bytes; split the file or raise --max-file-size [PG8004]",
        Small().Read("a.txt", new EndlessStream(), cancellationToken: TestContext.Current.CancellationToken));

    [Fact]
    public void File_that_says_two_gigabytes_is_refused_unread()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.txt", "");
        using (FileStream file = File.OpenWrite(path))
        {
            file.SetLength(2L << 30);
        }

        AssertDocument.Fails(
            $"{path}: too large: it holds 2,147,483,648 bytes, the limit is 67,108,864 bytes; split the file or raise --max-file-size [PG8004]",
            Reader.Read(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Caller_keeps_the_stream()
    {
        using var content = new MemoryStream(AssertDocument.Utf8("市科技局"));
        Reader.Read("a.txt", content, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(content.CanRead);
    }

    [Fact]
    public void Message_shows_no_control_character_of_a_name() => Assert.Equal(
        "a\uFFFD[31m.txt: wrong (byte 3); mend it [PG8001]",
        new DocumentProblem("PG8001", "a\u001b[31m.txt", "byte 3", "wrong", "mend it").ToString());

    private static DocumentReader Small() => new(new DocumentOptions { MaxFileBytes = 1024 });

    private static DocumentResult Read(Stream content)
    {
        using (content)
        {
            return Reader.Read("a.txt", content, cancellationToken: TestContext.Current.CancellationToken);
        }
    }
}
