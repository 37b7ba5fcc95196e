using PolicyGraph.Documents;
using PolicyGraph.Tests.Documents.Support;
using Xunit;

namespace PolicyGraph.Tests.Documents.Discovery;

public sealed class DocumentFinderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public DocumentFinderTests()
    {
        folder.Write("b.txt");
        folder.Write("B.md");
        folder.Write("a/2019/c.docx");
        folder.Write("a/2018/d.PDF");
        folder.Write("a/e.html");
        folder.Write("a/old.doc");
        folder.Write("a/picture.png");
        folder.Write("a/notes.log");
        folder.Write(".git/f.txt");
        folder.Write(".hidden.txt");
        folder.Write("~$b.docx");
        folder.Write("empty/readme.json");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Folder_gives_its_documents_in_ordinal_order() =>
        Finds(["B.md", "a/2018/d.PDF", "a/2019/c.docx", "a/e.html", "a/old.doc", "b.txt"], "");

    [Theory]
    [InlineData("*.txt", "b.txt")]
    [InlineData("?.*", "B.md b.txt")]
    [InlineData("*", "B.md b.txt")]
    [InlineData("**", "B.md a/2018/d.PDF a/2019/c.docx a/e.html a/old.doc b.txt")]
    [InlineData("**/*", "B.md a/2018/d.PDF a/2019/c.docx a/e.html a/old.doc b.txt")]
    [InlineData("**/**/**/*.docx", "a/2019/c.docx")]
    [InlineData("a/**/c.docx", "a/2019/c.docx")]
    [InlineData("a/201?/*", "a/2018/d.PDF a/2019/c.docx")]
    [InlineData("*/e.html", "a/e.html")]
    [InlineData("a/*.log", "a/notes.log")]
    public void Glob_gives_what_it_matches(string pattern, string expected) => Finds(expected.Split(' '), pattern);

    [Fact]
    public void File_named_in_full_is_taken_whatever_its_extension() => Finds(["a/notes.log"], "a/notes.log");

    [Fact]
    public void Source_named_twice_is_given_once_where_it_came_first()
    {
        DocumentSearch search = DocumentFinder.Find([folder.Of("b.txt"), folder.Of("a/../*.txt"), folder.Of("a/e.html"), folder.Path]);
        Assert.Empty(search.Problems);
        Assert.Equal(
            ["b.txt", "a/e.html", "B.md", "a/2018/d.PDF", "a/2019/c.docx", "a/old.doc"],
            search.Sources.Select(Relative));
    }

    [Fact]
    public void Dash_is_standard_input() =>
        Assert.Equal([DocumentSource.StandardInput], DocumentFinder.Find(["-", "-"]).Sources);

    [Fact]
    public void File_whose_name_looks_like_a_glob_is_that_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        folder.Write("[1] *.txt");
        Finds(["[1] *.txt"], "[1] *.txt");
    }

    [Fact]
    public void Linked_folder_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights on Windows.");
        Directory.CreateSymbolicLink(folder.Of("a/2019/circle"), folder.Path);
        Finds(["a/2018/d.PDF", "a/2019/c.docx", "a/e.html", "a/old.doc"], "a");
    }

    [Theory]
    [InlineData("none", "no such file or folder; check the name and the working folder [PG8001]")]
    [InlineData("none.txt", "no such file or folder; check the name and the working folder [PG8001]")]
    [InlineData("none/*.txt", "no document matches the pattern; check the pattern; ** stands for any number of folders [PG8006]")]
    [InlineData("*.rtf", "no document matches the pattern; check the pattern; ** stands for any number of folders [PG8006]")]
    [InlineData("empty", "the folder holds no document (.txt, .md, .html, .docx, .pdf); check the folder, or name the files themselves [PG8006]")]
    public void Pattern_that_finds_nothing_says_so_and_the_others_are_found(string pattern, string expected)
    {
        DocumentSearch search = DocumentFinder.Find([folder.Of(pattern), folder.Of("b.txt")]);
        Assert.Equal(["b.txt"], search.Sources.Select(Relative));
        Assert.Equal([$"{folder.Of(pattern)}: {expected}"], search.Problems.Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void Impossible_name_is_not_found(string pattern)
    {
        DocumentSearch search = DocumentFinder.Find([pattern]);
        Assert.Equal([DocumentProblemCodes.NotFound], search.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Folder_that_cannot_be_listed_is_named_and_the_rest_is_found()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Permissions do not bind this user.");
        string closed = folder.Of("a/2018");
        SetMode(closed, UnixFileMode.None);
        try
        {
            DocumentSearch search = DocumentFinder.Find([folder.Of("a")]);
            Assert.Equal(["a/2019/c.docx", "a/e.html", "a/old.doc"], search.Sources.Select(Relative));
            Assert.Equal(
                [$"{closed}: no permission to read it; change its permissions or read it as another user [PG8002]"],
                search.Problems.Select(problem => problem.ToString()));
        }
        finally
        {
            SetMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }

    private void Finds(string[] expected, string pattern)
    {
        DocumentSearch search = DocumentFinder.Find([pattern.Length == 0 ? folder.Path : folder.Of(pattern)]);
        Assert.Empty(search.Problems);
        Assert.Equal(expected, search.Sources.Select(Relative));
    }

    private string Relative(DocumentSource source) => source.Name[(folder.Path.Length + 1)..].Replace("a/../", "", StringComparison.Ordinal);
}
