using FsCheck;
using FsCheck.Fluent;
using PolicyGraph.Tests.Support;

namespace PolicyGraph.Tests.Extraction.Invariants;

/// <summary>Texts to be afraid of: strings of the genre's own pieces in any order, and documents that something happened to.</summary>
internal static class Genre
{
    private const int LongestText = 60;
    private const int MostMutations = 6;

    private static readonly string[] Pieces =
    [
        "市科技局", "省财政厅", "自治区教育厅", "人民银行", "税务局", "各有关部门", "各区人民政府", "呼和浩特市", "包头市", "党委宣传部", "文化和旅游局", "高新区管委会", "发展改革委", "委", "局", "厅",
        "牵头", "配合", "负责", "按职责分工", "分别", "落实", "会同", "等部门", "等", "由", "各", "有关", "牵头单位", "责任单位", "配合单位", "完成时限", "责任人", "列第一位的为牵头单位", "其余为配合单位",
        "（", "）", "(", ")", "【", "】", "[", "]", "〔", "〕", "《", "》", "“", "”", "：", ":", "；", ";", "，", ",", "。", "、", "/", "|", "\t", "和", "及", "与", "以及",
        "\n", "\r\n", "\r", " ", "　", "　　", "\u00A0", "\u200B", "\uFEFF", "\u202E", "\0", "\uFFFD", "?", "*", "**", "#", "-", "---",
        "一、", "二、", "（一）", "（二）", "1.", "2.", "34、", "1.1 ", "①", "第一条", "第二章", "（1）",
        "国办发〔2017〕4号", "国办发20174号", "鄂府发", "号", "第", "2025年底前完成", "2026年6月", "2019年3月9日", "二〇一九年", "2019-03-09", "年", "-", "99999999999",
        "关于", "印发", "的通知", "实施意见", "为贯彻落实", "根据", "提出以下意见", "以下简称", "现将",
        "區(qū)", "(jú)", "（qū）", "廳", "經", "發", "?ㄊ校?", "ㄇ", "Ѐ", "𠮷", "\uD83D\uDE00", "\uD800", "\uDC00", "a", "ü", "ǖ", "Ｚ", "９", "〃", "同上", "| 序号 | 任务 | 牵头单位 |", "| --- | --- | --- |",
    ];

    private static readonly string[] Samples =
        [.. Directory.GetFiles(Repository.PathOf("samples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>Pieces of the genre in any order.</summary>
    public static Arbitrary<string> Strings { get; } = Arb.From(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces.Take(LongestText))),
        Shorter);

    /// <summary>A sample document in which pieces were put in, cut out, doubled and moved.</summary>
    public static Arbitrary<string> Documents { get; } = Arb.From(
        from sample in Gen.Elements(Samples)
        from count in Gen.Choose(1, MostMutations)
        from mutations in Mutation.ListOf(count)
        select mutations.Aggregate(sample, (text, mutation) => mutation.Apply(text)),
        Shorter);

    /// <summary>Any UTF-16 units, lone surrogates too.</summary>
    public static Arbitrary<string> Units { get; } = Arb.From(
        Gen.Choose(0, char.MaxValue).Select(unit => (char)unit).ArrayOf().Select(units => new string(units)),
        Shorter);

    private static Gen<TextMutation> Mutation { get; } =
        from kind in Gen.Choose(0, 3)
        from at in Gen.Choose(0, 1_000_000)
        from length in Gen.Choose(1, 40)
        from piece in Gen.Elements(Pieces)
        select new TextMutation(kind, at, length, piece);

    /// <summary>Halves first, then with a character less.</summary>
    private static IEnumerable<string> Shorter(string text)
    {
        if (text.Length > 1)
        {
            yield return text[..(text.Length / 2)];
            yield return text[(text.Length / 2)..];
        }

        for (var i = 0; i < Math.Min(text.Length, LongestText * 2); i++)
            yield return text.Remove(i, 1);
    }
}
