using System.Text;

namespace PolicyGraph.GraphQL.Tests.Oracle;

/// <summary>Breaks a document's text: characters and tokens go, come or change places.</summary>
internal static class DocumentBreaker
{
    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", "!", "$", ":", "=", "@", "|", "&", ".", "...", "\"", "\"\"\"", "#", ",", "\\", "\n",
        "\r\n", "\r", "\t", "\uFEFF", "-", "0", "00", "1.", "1e", "-1.5E+3", "a1", "_", "on", "fragment", "query", "null",
        "true", "extend type", "\\u{", "\\uD800", "\u0000", "\u0007", "é", "文", "😀", "'", "\"\\q\"", "\"\\u12\"", "%", "1a",
        "type T", "\"d\"", "input I {a: Int = $x}", "scalar", "directive @d on FOO", "subscription", "{}", "()",
    ];

    public static string Break(string text, Random random)
    {
        var broken = new StringBuilder(text);
        for (var edits = 1 + random.Next(3); edits > 0 && broken.Length > 0; edits--)
        {
            var place = random.Next(broken.Length);
            switch (random.Next(4))
            {
                case 0:
                    broken.Remove(place, Math.Min(1 + random.Next(3), broken.Length - place));
                    break;
                case 1:
                    broken.Insert(place, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 2:
                    broken.Insert(place, " " + Pieces[random.Next(Pieces.Length)] + " ");
                    break;
                default:
                    var other = random.Next(broken.Length);
                    (broken[place], broken[other]) = (broken[other], broken[place]);
                    break;
            }
        }
        return Repair(broken.ToString());
    }

    /// <summary>Half a surrogate pair cannot be sent as JSON.</summary>
    private static string Repair(string text) => new UTF8Encoding().GetString(new UTF8Encoding().GetBytes(text));
}
