using System.Text;
using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Renders a parsed list back and compares it with its source: whatever parsing passed over shows.</summary>
internal static class RoundTrip
{
    private const string WhiteSpace = " \n\u3000\t";

    /// <summary>The list from its names and the words between them, in order, without white space and outer brackets.</summary>
    public static string Render(string text, ResponsibilityList list)
    {
        var rendered = new StringBuilder(list.End - list.Start);
        var next = 0;
        foreach (var piece in list.Pieces)
        {
            if (piece.Kind == PieceKind.Name && next < list.Names.Length)
            {
                var name = list.Names[next++];
                Append(rendered, text, name.Start, name.End);
            }
            else if (piece.Kind != PieceKind.Name)
            {
                Append(rendered, text, piece.Start, piece.End);
            }
        }

        return rendered.ToString();
    }

    /// <summary>Reports a list whose rendering is not its source, and labels in it that were guessed. The cells of a table's row lie apart and are not compared.</summary>
    public static void Check(NormalizedText normalized, ResponsibilityList list, DiagnosticSink diagnostics)
    {
        if (list.Form != ListForm.TableRow && !IsCovered(normalized.Text, list) && !string.Equals(Render(normalized.Text, list), Source(normalized.Text, list), StringComparison.Ordinal))
        {
            diagnostics.Warn(
                DiagnosticCodes.RoundTripMismatch,
                "Part of this list was passed over: what was read of it does not give its text back.",
                normalized.Home(list.Start, list.End));
        }

        OtherLabels.Report(normalized, list, diagnostics);
    }

    /// <summary>Whether the pieces follow one another with nothing but white space between them, as those of nearly every list do: the rendering is the source then.</summary>
    private static bool IsCovered(string text, ResponsibilityList list)
    {
        var (at, end) = Inside(text, list);
        var next = 0;
        foreach (var piece in list.Pieces)
        {
            if (piece.Start < at || !IsWhite(text, at, piece.Start)
                || (piece.Kind == PieceKind.Name && (next == list.Names.Length || list.Names[next].Start != piece.Start || list.Names[next++].End != piece.End)))
            {
                return false;
            }

            at = piece.End;
        }

        return at <= end && IsWhite(text, at, end);
    }

    private static bool IsWhite(string text, int start, int end) => start == end || text.AsSpan(start, end - start).IndexOfAnyExcept(WhiteSpace) < 0;

    /// <summary>The list without its outer brackets.</summary>
    private static (int Start, int End) Inside(string text, ResponsibilityList list)
    {
        var opens = text[list.Start] is '（' or '【' or '[' or '〔' && list.Pieces[0].Start > list.Start;
        var closes = text[list.End - 1] is '）' or '】' or ']' or '〕' && list.Pieces[^1].End < list.End;
        return (opens ? list.Start + 1 : list.Start, closes ? list.End - 1 : list.End);
    }

    private static string Source(string text, ResponsibilityList list)
    {
        var source = new StringBuilder(list.End - list.Start);
        var (start, end) = Inside(text, list);
        Append(source, text, start, end);
        return source.ToString();
    }

    private static void Append(StringBuilder to, string text, int start, int end)
    {
        var rest = text.AsSpan(start, end - start);
        for (var space = rest.IndexOfAny(WhiteSpace); space >= 0; space = rest.IndexOfAny(WhiteSpace))
        {
            to.Append(rest[..space]);
            rest = rest[(space + 1)..];
        }

        to.Append(rest);
    }
}
