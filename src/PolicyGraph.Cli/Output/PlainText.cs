using System.Text;

namespace PolicyGraph.Cli.Output;

/// <summary>Text of a document made safe for a terminal.</summary>
internal static class PlainText
{
    /// <summary>
    /// Line breaks and tabs become spaces, other control characters (an escape sequence could repaint the screen)
    /// the replacement character.
    /// </summary>
    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
            clean.Append(character is '\n' or '\r' or '\t' ? ' ' : char.IsControl(character) ? '\uFFFD' : character);
        return clean.ToString();
    }
}
