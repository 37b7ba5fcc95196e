using System.Globalization;
using System.Text;
using PolicyGraph.Tests.Support;

namespace PolicyGraph.Conformance.Examples;

/// <summary>
/// Reads the examples of <c>specs/*.md</c>: a fence of three backticks with a kind behind it, input, a line with a single
/// dot, expected lines. In the input → stands for a tab and \uXXXX for a character that a page does not show.
/// </summary>
internal static class SpecReader
{
    private const string Fence = "```";
    private static readonly string[] Kinds = ["reading", "list", "name", "document"];

    public static string Folder { get; } = Repository.PathOf("tests", "PolicyGraph.Conformance", "specs");

    public static IReadOnlyList<SpecExample> All { get; } =
        [.. Directory.GetFiles(Folder, "*.md").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static IEnumerable<SpecExample> Read(string path)
    {
        var file = Path.GetFileName(path);
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
                continue;
            var close = Array.IndexOf(lines, Fence, i + 1);
            if (close < 0)
                throw new FormatException($"{file}:{i + 1}: this fence is never closed; put ``` on a line of its own behind the example.");
            yield return ReadExample(file, i + 1, lines[i][Fence.Length..], lines[(i + 1)..close]);
            i = close;
        }
    }

    private static SpecExample ReadExample(string file, int line, string heading, string[] body)
    {
        var words = heading.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 2 || !Kinds.Contains(words[0]))
            throw new FormatException($"{file}:{line}: '{heading}' names no kind of example; write one of {string.Join(", ", Kinds)} and a region.");
        var dot = Array.LastIndexOf(body, ".");
        if (dot < 0)
            throw new FormatException($"{file}:{line}: no line with a single dot parts the input from what is expected.");
        return new SpecExample(file, line, words[0], words.ElementAtOrDefault(1), Unescape(string.Join('\n', body[..dot])), body[(dot + 1)..]);
    }

    private static string Unescape(string text)
    {
        var read = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 5 < text.Length && text[i + 1] == 'u')
            {
                read.Append((char)int.Parse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 5;
            }
            else
            {
                read.Append(text[i] == '→' ? '\t' : text[i]);
            }
        }

        return read.ToString();
    }
}
