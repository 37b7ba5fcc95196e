using System.Buffers;
using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Marks that documents put beside a name: ★市发展改革委. What they say is told by a note, or nowhere.</summary>
internal static class NameMark
{
    private const string Marks = "★☆*＊▲△※●◆◎";

    public static readonly SearchValues<char> All = SearchValues.Create(Marks);
    private static readonly CharacterSet Set = new(Marks);

    private static readonly string[] Verbs = ["为", "是", "表示", "代表", "即", "指"];
    private static readonly string[] Leads = ["总牵头", "牵头", "主办"];

    private const int LongestNote = 20;
    private const string WordsOfMarks = "”\"』’」号符标志识记注者的单位部门均皆 ";
    private const string WordsBeforeMarks = "“\"『‘「以用加标注记有前后名称均已符号 ";

    public static bool Is(char c) => Set.Contains(c);

    /// <summary>标★的为牵头单位, 牵头单位前加*: whether the words around the mark say that it marks the lead.</summary>
    public static bool IsExplained(string text, int mark)
    {
        var behind = text.AsSpan(mark + 1, Math.Min(LongestNote, text.Length - mark - 1)).TrimStart(WordsOfMarks);
        foreach (var verb in Verbs)
        {
            if (behind.StartsWithWord(verb) && StartsWithLead(behind[verb.Length..]))
            {
                return true;
            }
        }

        var before = text.AsSpan(Math.Max(0, mark - LongestNote), Math.Min(LongestNote, mark));
        var said = before.TrimEnd(WordsBeforeMarks);
        return said.Length < before.Length && (said.EndsWith("牵头单位", StringComparison.Ordinal) || said.EndsWith("牵头部门", StringComparison.Ordinal));
    }

    private static bool StartsWithLead(ReadOnlySpan<char> words)
    {
        foreach (var lead in Leads)
        {
            if (words.StartsWithWord(lead))
            {
                return true;
            }
        }

        return false;
    }
}
