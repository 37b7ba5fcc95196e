using System.Buffers;
using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Whether an item of a list is a person by the post: 分管副省长, 市政府秘书长, 包联县领导. Who is in charge of a body is no body.</summary>
internal static class PersonTitle
{
    // 河长, 林长 and 链长 head systems that carry these names.
    private static readonly SearchValues<char> Headed = SearchValues.Create("省市县区州盟旗乡镇厅局部委处科院校所站会行队组书");
    private static readonly string[] Posts = ["领导", "同志", "负责人", "书记", "主任", "主席"];

    public static bool Is(ReadOnlySpan<char> name) =>
        name.Length > 1 && ((name[^1] == '长' && Headed.Contains(name[^2])) || name.EndsWithAny(Posts));
}
