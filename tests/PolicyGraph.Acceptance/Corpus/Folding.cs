using System.Text;

namespace PolicyGraph.Acceptance.Corpus;

/// <summary>Text as labels are compared: brackets, marks, white space and full-width forms aside.</summary>
internal static class Folding
{
    private const string Ignored = "()[]【】〔〕{}:,;.。、";

    public static string Of(string? text)
    {
        var folded = new StringBuilder();
        foreach (var written in text ?? "")
        {
            var c = HalfWidth(written);
            if (!char.IsWhiteSpace(c) && !Ignored.Contains(c, StringComparison.Ordinal))
                folded.Append(c);
        }

        return folded.ToString();
    }

    private static char HalfWidth(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
}
