using System.Globalization;
using System.Text;

namespace PolicyGraph.Documents;

/// <summary>Why a source gave no text.</summary>
/// <param name="Code">One of <see cref="DocumentProblemCodes"/>.</param>
/// <param name="Source">The source as the caller named it.</param>
/// <param name="Place">Where in the source: byte 1204, entry word/document.xml; null when it is the whole of it.</param>
/// <param name="Message">What is wrong, without the source's name, the place and a full stop.</param>
/// <param name="Remedy">What the user can do, a clause without a full stop.</param>
public sealed record DocumentProblem(string Code, string Source, string? Place, string Message, string Remedy)
{
    /// <summary>
    /// One line for a person. Control characters, which a file name may hold to play with a terminal, become U+FFFD.
    /// </summary>
    public override string ToString()
    {
        string place = Place is null ? "" : $" ({Place})";
        return Printable($"{Source}: {Message}{place}; {Remedy} [{Code}]");
    }

    private static string Printable(string line)
    {
        var printable = new StringBuilder(line.Length);
        foreach (char c in line)
        {
            printable.Append(CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control ? '\uFFFD' : c);
        }

        return printable.ToString();
    }
}
