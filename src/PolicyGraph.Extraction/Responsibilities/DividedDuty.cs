using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>按职责分工, 依据各自职责, 根据单位职责: by what bodies divide a task, before the word that gives it to them.</summary>
internal static class DividedDuty
{
    private static readonly WordIndex<string> Prepositions = WordIndex.ByLast(["按照", "遵照", "根据", "依据", "依照", "按", "依"]);
    private static readonly WordIndex<string> Owners = WordIndex.ByLast(["各自", "部门", "单位", "自身", "本部门", "本单位", "相关", "各部门", "各单位"]);

    private static readonly WordIndex<string> Nouns = WordIndex.ByLast(
        ["职责分工", "职责", "职能职责", "工作职责", "岗位职责", "法定职责", "职责权限", "管理权限", "职责任务", "职责范围", "职能分工", "职能", "任务分工", "工作分工", "分工"]);

    /// <summary>How many characters of the words stand at the end of <paramref name="text"/>; 0 where none do.</summary>
    public static int LengthAtEnd(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var noun in Nouns.AtEnd(text))
        {
            if (LengthOfOpening(text[..^noun.Length]) is > 0 and var opening)
            {
                longest = Math.Max(longest, noun.Length + opening);
            }
        }

        return longest;
    }

    private static int LengthOfOpening(ReadOnlySpan<char> text)
    {
        if (Prepositions.AtEnd(text).First is { } first)
        {
            return first.Length;
        }

        return Owners.AtEnd(text).First is { } owner && Prepositions.AtEnd(text[..^owner.Length]).First is { } preposition ? owner.Length + preposition.Length : 0;
    }
}
