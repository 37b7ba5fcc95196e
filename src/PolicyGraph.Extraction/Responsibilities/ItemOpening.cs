using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Outline;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>The words before an item's names: its number, 以上措施由, 和.</summary>
internal sealed class ItemOpening(string text, ListDraft draft)
{
    private const int LongestSubject = 12;
    private const int LongestTownship = 5;

    private static readonly string[] Leading = ["由", "并由", "将由", "拟由", "请", "需", "以及", "并", "和", "及", "与"];

    /// <summary>Whether one of the words before names may begin with the character.</summary>
    public static bool MayBeConjunction(char first) => Array.Exists(Leading, word => word[0] == first);

    /// <summary>Past them; they are added to the list as what they are.</summary>
    /// <param name="before">What stands before the names, which a conjunction among the words changes.</param>
    public int Skip(int start, int end, bool isRunningText, ref NameSeparator before)
    {
        if (HeadingMarker.Read(text.AsSpan(start, end - start)) is { } marker && marker.Length + 2 < end - start)
        {
            // 1.市农业农村局；2.市畜牧局.
            draft.AddPiece(PieceKind.Separator, start, start + marker.Length);
            start += marker.Length;
        }

        if (SubjectLength(text.AsSpan(start, end - start), isRunningText) is > 0 and var subject)
        {
            draft.AddPiece(PieceKind.Object, start, start + subject);
            return start + subject;
        }

        foreach (var word in Leading)
        {
            if (end - start > word.Length + 1
                && text.AsSpan(start, end - start).StartsWithWord(word)
                && draft.NameReader.Read(text.AsSpan(start, end - start)) is { IsKnown: false, Place: not (PlaceKind.FullName or PlaceKind.ShortName) }
                && !IsTownship(text.AsSpan(start, end - start)))
            {
                draft.AddPiece(PieceKind.Separator, start, start + word.Length);
                before = word is "和" or "及" or "与" or "以及" ? NameSeparator.Conjunction : before;
                return start + word.Length;
            }
        }

        return start;
    }

    /// <summary>与儿街镇: a township whose name begins like a conjunction; 和各镇 is none.</summary>
    private static bool IsTownship(ReadOnlySpan<char> item) =>
        item[^1] is '镇' or '乡' && item.Length <= LongestTownship && !BodyShape.IsClass(item[1..]) && LevelWords.Read(item[1..]) is null;

    /// <summary>以上措施由省科技厅负责: the words up to 由 say what, not who. In running text only 此项工作 and the like do.</summary>
    private static int SubjectLength(ReadOnlySpan<char> item, bool isRunningText)
    {
        var by = item[..Math.Min(item.Length, LongestSubject)].IndexOf('由');
        return by <= 0 || by + 3 >= item.Length ? 0
            : Aside.PointsAtTask(item[..by]) ? by + 1
            : !isRunningText && item[0] != '各' && item[by - 1] != '自' && !BodyShape.EndsLikeBody(item[..by]) ? by + 1 : 0;
    }
}
