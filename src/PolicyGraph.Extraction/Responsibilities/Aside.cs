using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Words inside a list that speak of lists: 列第一位的为牵头单位，其余为配合单位，下同.</summary>
internal static class Aside
{
    private static readonly WordIndex<string> Starts = WordIndex.ByFirst(["列第一", "列在第一", "列首", "列在首位", "排第一", "排在第一", "排名第一", "排在首位", "位列第一", "第一个", "第一位", "第一家", "第一责任单位", "第一责任部门", "第一单位", "首位为", "首位单位", "首位的", "首个单位", "逗号前", "逗号之前", "逗号以前", "逗号后", "未明确", "其余为", "其他为", "其余单位", "其他单位为", "其他单位按", "其他部门按", "其余部门按"]);

    private static readonly WordIndex<string> BracketStarts = WordIndex.ByFirst(["含", "包括", "包含", "其中", "下同", "以下同", "注："]);
    private static readonly string[] Pointers = ["此项", "该项", "本项", "以上", "上述", "前述", "此", "该", "本条", "本款"];
    private static readonly string[] PointedAt = ["工作", "任务", "措施", "事项", "项目", "内容", "目标", "要求", "条", "款", "项"];

    private static readonly WordIndex<string> Omissions = WordIndex.ByFirst(["不再", "不一一", "不逐一", "不逐项", "不另行", "不重复"]);
    private static readonly WordIndex<string> RemarkStarts = WordIndex.ByFirst(["以下", "以上", "上述", "下列", "所有", "各项", "具体任务", "任务", "均", "都"]);
    private static readonly string[] RemarkVerbs = ["需", "涉及", "包括", "包含", "适用"];
    private static readonly WordIndex<string> MannerStarts = WordIndex.ByFirst(["按照", "根据", "依据", "结合", "通过", "采取", "围绕", "确保", "力争"]);
    private static readonly WordIndex<string> TaskStarts = WordIndex.ByFirst(["不断", "加快", "进一步", "切实", "积极", "大力", "着力", "持续", "扎实", "全面", "深入", "严格", "推进", "推动", "加强", "提升", "提高", "完善", "建立", "健全", "落实", "开展", "实施", "强化", "深化", "优化", "做好", "鼓励", "支持", "促进", "扩大", "增强", "构建", "打造", "培育", "引导"]);
    private const int ShortestClause = 6;

    // 以黑体字标注的为牵头部门、单位: type that shows who leads, and that no text keeps.
    private static readonly WordIndex<string> TypeStarts = WordIndex.ByFirst(["以黑体", "用黑体", "黑体", "以加粗", "加粗", "加黑", "粗体", "以粗体", "标黑", "字体加粗"]);

    private static readonly string[] NamesAdded = ["均为责任单位", "均为责任部门", "均为配合单位", "均为配合部门"];

    private static readonly string[] SentenceMarks = ["下同", "不再", "不一一列", "不逐一列", "不逐项列"];

    /// <summary>
    /// Whether a sentence behind the names is about the lists: 具体任务均涉及各县（区），不再列出，下同. 各镇均为责任单位，以下不再列出 is none:
    /// it first says who else is in this one.
    /// </summary>
    /// <param name="sentence">From behind a full stop up to the next one, or to the list's end.</param>
    public static bool IsSentence(ReadOnlySpan<char> sentence) => ContainsAny(sentence, SentenceMarks) && !AddsNames(sentence);

    /// <summary>以下均需各市、县落实，不再列出, 加粗的为牵头部门、单位，下同: what stands behind ， is about the lists, up to the sentence's end.</summary>
    public static bool IsRestOfSentence(ReadOnlySpan<char> rest) =>
        (StartsWithAny(rest, TypeStarts) && rest.Contains("牵头", StringComparison.Ordinal))
        || StartsWithAny(rest, RemarkStarts) && rest.IndexOfAny('，', '、') is > 0 and var end && IsRemark(rest[..end]) && ContainsAny(rest[end..], SentenceMarks);

    private static bool AddsNames(ReadOnlySpan<char> sentence) =>
        sentence.IndexOf('，') is > 0 and var comma && !StartsWithAny(sentence, RemarkStarts) && !StartsLike(sentence) && sentence[..comma].EndsWithAny(NamesAdded);

    /// <summary>此项工作, 以上任务: words that point back at the task.</summary>
    public static bool PointsAtTask(ReadOnlySpan<char> words)
    {
        foreach (var pointer in Pointers)
        {
            if (words.StartsWithWord(pointer))
            {
                foreach (var noun in PointedAt)
                {
                    if (words.EndsWithWord(noun))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>各市、区人民政府（含高新区，下同）: the bracket behind a class says how far it reaches.</summary>
    public static bool IsInBracket(ReadOnlySpan<char> inner) =>
        StartsWithAny(inner, BracketStarts) || inner.EndsWith("，下同", StringComparison.Ordinal) || StartsLike(inner);

    /// <summary>
    /// 以上任务2025年6月底前完成, 上述工作持续推进: a sentence behind the names that says of their task when or how; the length of the
    /// words that point at it, 0 for any other sentence. 以上任务由甲局负责 is none, it names a body.
    /// </summary>
    public static int TaskLength(ReadOnlySpan<char> sentence)
    {
        const int longest = 6;
        if (sentence.ContainsAny('由', '：'))
        {
            return 0;
        }

        for (var length = Math.Min(longest, sentence.Length); length > 2; length--)
        {
            if (PointsAtTask(sentence[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    public static bool Is(ReadOnlySpan<char> item)
    {
        return item is "下同" or "以下同" or "同上" || StartsLike(item) || IsRemark(item) || IsManner(item);
    }

    /// <summary>以下均需各县市区落实, 不再逐一列出: words about what the lists leave out.</summary>
    private static bool IsRemark(ReadOnlySpan<char> item) =>
        StartsWithAny(item, Omissions)
        || (StartsWithAny(item, RemarkStarts) && (((item.IndexOfAny('均', '都') >= 0 || item[^1] == '的') && ContainsAny(item, RemarkVerbs)) || ContainsAny(item, SentenceMarks)));

    /// <summary>按照计划改造老旧小区: how the task is done, where 按职责分工负责 would say who does it.</summary>
    private static bool IsManner(ReadOnlySpan<char> item) =>
        item.Length >= ShortestClause && StartsWithAny(item, MannerStarts) && !Predicate.StandsAtEnd(item);

    /// <summary>不断提升道路通行水平 behind 市住建局，: the task itself, where 推进城市更新领导小组 is a body.</summary>
    public static bool IsTask(ReadOnlySpan<char> item) =>
        item.Length >= ShortestClause && StartsWithAny(item, TaskStarts) && !BodyShape.EndsLikeBody(item) && !Predicate.StandsAtEnd(item);

    /// <summary>Whether the words before a label say that it is no label: 其余为 | 配合单位：.</summary>
    public static bool StartsLike(ReadOnlySpan<char> item) => StartsWithAny(item, Starts);

    private static bool StartsWithAny(ReadOnlySpan<char> text, WordIndex<string> words) => words.AtStart(text).Any;

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
