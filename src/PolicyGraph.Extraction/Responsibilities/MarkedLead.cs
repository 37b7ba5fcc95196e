using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>A sentence of the document that gives the marked body of every list the lead: 标★的为牵头单位，其余为配合单位.</summary>
internal sealed class MarkedLead
{
    private readonly char _mark;
    private readonly ResponsibilityRole? _rest;

    private MarkedLead(char mark, ResponsibilityRole? rest)
    {
        _mark = mark;
        _rest = rest;
    }

    /// <summary>The lists with the rule applied that <paramref name="note"/> states; as they are when it states none.</summary>
    /// <param name="text">What the lists' offsets point into.</param>
    public static List<ResponsibilityList> ApplyTo(List<ResponsibilityList> lists, string text, NormalizedText note, DiagnosticSink diagnostics) =>
        lists.Exists(list => HasMark(list, text)) && Find(note, diagnostics) is { } rule ? lists.ConvertAll(list => rule.Apply(list, text)) : lists;

    private static MarkedLead? Find(NormalizedText note, DiagnosticSink diagnostics)
    {
        var text = note.Text;
        for (var at = 0; text.AsSpan(at).IndexOfAny(NameMark.All) is >= 0 and var next; at++)
        {
            at += next;
            if (NameMark.IsExplained(text, at))
            {
                diagnostics.Add(DiagnosticCodes.PositionalLead, DiagnosticSeverity.Info, "This sentence makes the marked body of a list its lead.", note.Home(at, at + 1));
                var end = text.AsSpan(at).IndexOfAny('。', '\n');
                return new MarkedLead(text[at], PositionalLead.RestRole(end < 0 ? text.AsSpan(at) : text.AsSpan(at, end)));
            }
        }

        return null;
    }

    private ResponsibilityList Apply(ResponsibilityList list, string text) =>
        list.HasLead || !list.Names.Any(name => IsMarked(name, text)) ? list : PositionalLead.Give(list, name => IsMarked(name, text), _rest);

    private static bool HasMark(ResponsibilityList list, string text)
    {
        foreach (ref readonly var name in list.Names.AsSpan())
        {
            if (Marks(name, text) is not (null, null))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsMarked(ListedName name, string text) => Marks(name, text) is var (before, behind) && (before == _mark || behind == _mark);

    /// <summary>The marks beside the name; null for any other character there.</summary>
    private static (char? Before, char? Behind) Marks(in ListedName name, string text)
    {
        var before = name.Start - 1;
        while (before >= 0 && text[before] == ' ')
        {
            before--;
        }

        return (before >= 0 && NameMark.Is(text[before]) ? text[before] : null, name.End < text.Length && NameMark.Is(text[name.End]) ? text[name.End] : null);
    }
}
