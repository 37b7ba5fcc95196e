using System.Text;
using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Renders a parsed list back and compares it with its source: whatever parsing passed over shows.</summary>
internal static class RoundTrip
{
    /// <summary>The list from its pieces, in order, without white space.</summary>
    public static string Render(string text, ResponsibilityList list)
    {
        var rendered = new StringBuilder(list.End - list.Start);
        foreach (var piece in list.Pieces)
        {
            Append(rendered, text.AsSpan(piece.Start, piece.End - piece.Start));
        }

        return rendered.ToString();
    }

    /// <summary>Reports a list whose rendering is not its source, brackets and white space aside.</summary>
    public static void Check(NormalizedText normalized, ResponsibilityList list, DiagnosticSink diagnostics)
    {
        if (list.Form == ListForm.TableRow)
        {
            return;
        }

        var (start, end) = Inside(normalized.Text, list);
        if (!Covers(normalized.Text, list, start, end))
        {
            diagnostics.Warn(DiagnosticCodes.RoundTripMismatch, "Part of this list was passed over: what was read of it does not give its text back.", normalized.Home(list.Start, list.End));
        }
    }

    /// <summary>Each piece begins where the one before it ends, white space aside.</summary>
    private static bool Covers(string text, ResponsibilityList list, int start, int end)
    {
        var position = start;
        foreach (var piece in list.Pieces)
        {
            if (piece.Start < position || !IsBlank(text, position, piece.Start))
            {
                return false;
            }

            position = piece.End;
        }

        return IsBlank(text, position, end);
    }

    private static (int Start, int End) Inside(string text, ResponsibilityList list)
    {
        var start = list.Start < text.Length && text[list.Start] is '（' or '【' or '[' or '〔' && list.Pieces[0].Start > list.Start ? list.Start + 1 : list.Start;
        var end = list.End > start && text[list.End - 1] is '）' or '】' or ']' or '〕' && list.Pieces[^1].End < list.End ? list.End - 1 : list.End;
        return (start, end);
    }

    private static bool IsBlank(string text, int start, int end) => text.AsSpan(start, Math.Max(0, end - start)).Trim(" \n\u3000\t").IsEmpty;

    private static void Append(StringBuilder rendered, ReadOnlySpan<char> piece)
    {
        foreach (var c in piece)
        {
            if (c is not (' ' or '\n' or '\u3000' or '\t'))
            {
                rendered.Append(c);
            }
        }
    }
}
