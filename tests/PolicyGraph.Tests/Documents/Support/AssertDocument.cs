using System.Text;
using PolicyGraph.Documents;
using Xunit;

namespace PolicyGraph.Tests.Documents.Support;

internal static class AssertDocument
{
    private static readonly DocumentReader Reader = new();

    public static void Reads(string expected, byte[] bytes, string name = "a.txt")
    {
        DocumentResult result = Read(bytes, name);
        Assert.True(result.Succeeded, result.Problem?.ToString());
        Assert.Equal(expected, result.Text.Text);
        Assert.Equal(name, result.Text.Name);
    }

    /// <summary>The whole line that a user sees.</summary>
    public static void Fails(string expected, byte[] bytes, string name = "a.txt") => Fails(expected, Read(bytes, name));

    public static void Fails(string expected, DocumentResult result)
    {
        Assert.False(result.Succeeded);
        Assert.Null(result.Text);
        Assert.Equal(expected, result.Problem.ToString());
    }

    /// <summary>Whatever comes of it, it is an answer.</summary>
    public static void Ends(byte[] bytes, string name)
    {
        DocumentResult result = Read(bytes, name);
        Assert.True(result.Succeeded ? result.Text.Text.Length > 0 : result.Problem.Code.Length > 0);
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static DocumentResult Read(byte[] bytes, string name)
    {
        using var stream = new MemoryStream(bytes);
        return Reader.Read(name, stream, cancellationToken: TestContext.Current.CancellationToken);
    }
}
